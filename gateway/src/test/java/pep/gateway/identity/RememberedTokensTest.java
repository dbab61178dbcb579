package pep.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import pep.gateway.settings.GatewayProperties;
import reactor.core.publisher.Mono;

class RememberedTokensTest {

  private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
  private static final GatewayProperties.Tokens SETTINGS =
      new GatewayProperties.Tokens(
          Duration.ofMinutes(5),
          Duration.ofHours(1),
          Duration.ofSeconds(2),
          Duration.ofMinutes(1),
          100);

  private final AtomicInteger checks = new AtomicInteger();

  @Test
  void checksATokenOnceWhileItIsRemembered() {
    var tokens = tokens(token -> Mono.just(jwt(token, NOW.plusSeconds(60))));
    assertThat(subject(tokens, "a")).isEqualTo("a");
    assertThat(subject(tokens, "a")).isEqualTo("a");
    assertThat(subject(tokens, "b")).isEqualTo("b");
    assertThat(checks).hasValue(2);
  }

  @Test
  void checksATokenAgainThatHasExpired() {
    var tokens = tokens(token -> Mono.just(jwt(token, NOW)));
    subject(tokens, "a");
    subject(tokens, "a");
    assertThat(checks).hasValue(2);
  }

  @Test
  void checksATokenAgainThatNeverExpires() {
    var tokens = tokens(token -> Mono.just(jwt(token, null)));
    subject(tokens, "a");
    subject(tokens, "a");
    assertThat(checks).hasValue(2);
  }

  @Test
  void remembersNoRefusal() {
    var tokens = tokens(token -> Mono.error(new BadJwtException("no")));
    for (int round = 0; round < 2; round++) {
      assertThatThrownBy(() -> subject(tokens, "a")).isInstanceOf(BadJwtException.class);
    }
    assertThat(checks).hasValue(2);
  }

  @Test
  void tellsAnOutageFromARefusal() {
    var outage = new IllegalStateException(new UnreachableKeys(new IllegalStateException()));
    var tokens = tokens(token -> Mono.error(outage));
    assertThatThrownBy(() -> subject(tokens, "a"))
        .isInstanceOf(AuthenticationServiceException.class);
  }

  private RememberedTokens tokens(ReactiveJwtDecoder verifier) {
    return new RememberedTokens(
        token ->
            Mono.defer(
                () -> {
                  checks.incrementAndGet();
                  return verifier.decode(token);
                }),
        SETTINGS,
        Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static String subject(RememberedTokens tokens, String token) {
    return tokens.decode(token).map(Jwt::getSubject).blockOptional().orElseThrow();
  }

  private static Jwt jwt(String token, @Nullable Instant expires) {
    var jwt =
        Jwt.withTokenValue(token)
            .header("alg", "RS256")
            .subject(token)
            .issuedAt(NOW.minusSeconds(60));
    return (expires == null ? jwt : jwt.expiresAt(expires)).build();
  }
}
