package pep.partner.webhook.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void readsSeconds() {
    assertThat(RetryAfter.read(" 120 ", NOW)).isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void readsAnHttpDate() {
    assertThat(RetryAfter.read("Thu, 01 Jan 2026 00:01:00 GMT", NOW))
        .isEqualTo(Duration.ofMinutes(1));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "soon", "-5", "1.5", "99999999999999", "Wed, 31 Dec 2025 00:00:00 GMT"})
  void whatCannotBeReadOrLiesBehindIsNoRequest(String header) {
    assertThat(RetryAfter.read(header, NOW)).isNull();
  }
}
