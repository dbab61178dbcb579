package pep.gateway.identity;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pep.gateway.settings.GatewayProperties;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The issuer's public keys, kept so that tokens can be checked while the issuer is away.
 *
 * <p>Reads are shared by all who wait for them and spaced out: tokens with invented key ids cannot
 * make the gateway flood the issuer.
 */
class SigningKeys {

  private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);

  private final GatewayProperties.Tokens settings;
  private final Clock clock;
  private final Mono<Known> reading;
  private volatile @Nullable Known known;

  /**
   * @param source reads the JWK set document of the issuer; asked anew at each subscription
   */
  SigningKeys(Mono<String> source, GatewayProperties.Tokens settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    Duration pause = settings.keysAskedAtMostEvery();
    this.reading =
        Mono.defer(() -> source)
            .map(this::parse)
            .doOnNext(read -> known = read)
            .onErrorMap(UnreachableKeys::new)
            .doOnError(failure -> log.warn("The issuer's keys cannot be read", failure))
            .cache(read -> pause, failure -> pause, () -> pause);
  }

  /**
   * The keys that may have signed this token; none if the issuer does not know the key it names.
   * Fails with {@link UnreachableKeys} if that cannot be said.
   */
  Flux<JWK> of(SignedJWT token) {
    Known now = known;
    Duration age = now == null ? null : Duration.between(now.readAt(), clock.instant());
    if (now == null || age == null || age.compareTo(settings.keysKeptFor()) >= 0) {
      return reading.flatMapIterable(read -> read.of(token));
    }
    List<JWK> keys = now.of(token);
    if (keys.isEmpty()) {
      return reading.flatMapIterable(read -> read.of(token));
    }
    if (age.compareTo(settings.keysRefreshedEvery()) >= 0) {
      reading.onErrorComplete().subscribe();
    }
    return Flux.fromIterable(keys);
  }

  private Known parse(String document) {
    try {
      return new Known(JWKSet.parse(document), clock.instant());
    } catch (ParseException e) {
      throw new IllegalStateException("The issuer's answer is no JWK set", e);
    }
  }

  private record Known(JWKSet keys, Instant readAt) {

    List<JWK> of(SignedJWT token) {
      return new JWKSelector(JWKMatcher.forJWSHeader(token.getHeader())).select(keys);
    }
  }
}
