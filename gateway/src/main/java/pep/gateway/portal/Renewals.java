package pep.gateway.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
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
  private final Clock clock;
  private final Cache<String, Mono<Tokens>> renewed =
      Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(STRAGGLERS).build();

  Renewals(TokenEndpoint endpoint, Clock clock) {
    this.endpoint = endpoint;
    this.clock = clock;
  }

  /**
   * The session with a token that is good now; empty if the person has to sign in again. While the
   * issuer is away a token is used to its very end, and after that the outage is the answer.
   */
  Mono<Session> fresh(Session session, Correlation correlation) {
    Instant now = clock.instant();
    if (session.isFreshAt(now)) {
      return Mono.just(session);
    }
    Mono<Session> asItIs = session.isUsableAt(now) ? Mono.just(session) : Mono.empty();
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
