package pep.gateway.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.stereotype.Component;
import pep.gateway.correlation.Correlation;
import pep.gateway.problems.RefusalException;
import reactor.core.publisher.Mono;

/**
 * Renews sessions whose token ends.
 *
 * <p>A refresh token is good once, but a page sends several requests at once with the same cookie:
 * the first of them renews, the others get what it got, for as long as requests with the older
 * cookie may still be on their way.
 */
@Component
class Renewals {

  private static final Duration STRAGGLERS = Duration.ofMinutes(1);
  private static final int REMEMBERED = 10_000;

  private final TokenEndpoint endpoint;
  private final ReactiveJwtDecoder tokens;
  private final Clock clock;
  private final Cache<String, Mono<Tokens>> renewed =
      Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(STRAGGLERS).build();

  Renewals(TokenEndpoint endpoint, ReactiveJwtDecoder tokens, Clock clock) {
    this.endpoint = endpoint;
    this.tokens = tokens;
    this.clock = clock;
  }

  /**
   * The session with a token that is good now; empty if the person has to sign in again. While the
   * issuer is away a token is used to its very end, and after that the outage is the answer. One
   * whose access has ended, such as with another role, is renewed before its time, and never used.
   */
  Mono<Session> fresh(Session session, Correlation correlation) {
    return session.isUsableAt(clock.instant())
        ? tokens
            .decode(session.tokens().access())
            .map(open -> true)
            .onErrorReturn(JwtValidationException.class, false)
            .onErrorReturn(true)
            .flatMap(open -> fresh(session, open, correlation))
        : fresh(session, false, correlation);
  }

  private Mono<Session> fresh(Session session, boolean open, Correlation correlation) {
    if (open && session.isFreshAt(clock.instant())) {
      return Mono.just(session);
    }
    Mono<Session> asItIs = open ? Mono.just(session) : Mono.empty();
    String spent = session.tokens().refresh();
    if (spent == null) {
      return asItIs;
    }
    return renew(spent, correlation)
        .map(session::with)
        .onErrorResume(GrantRefused.class, refused -> asItIs)
        .onErrorResume(RefusalException.class, outage -> asItIs.switchIfEmpty(Mono.error(outage)));
  }

  private Mono<Tokens> renew(String spent, Correlation correlation) {
    @Nullable Mono<Tokens> renewal =
        renewed.get(
            spent,
            token ->
                endpoint
                    .renew(token, correlation)
                    .doOnError(failed -> renewed.invalidate(token))
                    .cache());
    return renewal == null ? Mono.empty() : renewal;
  }
}
