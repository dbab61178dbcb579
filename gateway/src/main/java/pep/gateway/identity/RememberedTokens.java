package pep.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import pep.gateway.settings.GatewayProperties;
import reactor.core.publisher.Mono;

/**
 * Spares the signature check of a token that was verified a moment ago: RSA is most of what a token
 * costs. An expired token is never remembered as good, and a withdrawn key stops counting after the
 * short time that tokens are remembered.
 */
class RememberedTokens implements ReactiveJwtDecoder {

  private final ReactiveJwtDecoder verifier;
  private final Clock clock;
  private final Cache<String, Jwt> verified;

  RememberedTokens(ReactiveJwtDecoder verifier, GatewayProperties.Tokens settings, Clock clock) {
    this.verifier = verifier;
    this.clock = clock;
    this.verified =
        Caffeine.newBuilder()
            .maximumSize(settings.rememberedTokens())
            .expireAfterWrite(settings.remembered())
            .build();
  }

  @Override
  public Mono<Jwt> decode(String token) {
    Jwt known = verified.getIfPresent(token);
    if (known != null && isAlive(known)) {
      return Mono.just(known);
    }
    return verifier
        .decode(token)
        .doOnNext(jwt -> verified.put(token, jwt))
        .onErrorMap(
            RememberedTokens::isOutage,
            outage -> new AuthenticationServiceException("Tokens cannot be checked", outage));
  }

  /** The framework wraps what the source of keys fails with. */
  private static boolean isOutage(Throwable error) {
    return error instanceof UnreachableKeys || error.getCause() instanceof UnreachableKeys;
  }

  private boolean isAlive(Jwt token) {
    Instant end = token.getExpiresAt();
    return end != null && clock.instant().isBefore(end);
  }
}
