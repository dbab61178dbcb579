package pep.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class EndedAccessTest {

  private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

  private final EndedAccess ended = new EndedAccess(Clock.fixed(NOW, ZoneOffset.UTC), told -> {});

  @Test
  void coversOlderVersionsOfASubjectAtOneVendor() {
    ended.add("ven_1", "usr_1", 7L, NOW.plusSeconds(60));
    ended.add("ven_1", "usr_1", 5L, NOW.plusSeconds(90));

    assertThat(ended.covers(token("ven_1", "usr_1", Map.of("ver", 6)))).isTrue();
    assertThat(ended.covers(token("ven_1", "usr_1", Map.of()))).as("without a version").isTrue();
    assertThat(ended.covers(token("ven_1", "usr_1", Map.of("ver", 7)))).isFalse();
    assertThat(ended.covers(token("ven_2", "usr_1", Map.of("ver", 6)))).isFalse();
    assertThat(ended.covers(token("ven_1", "usr_2", Map.of("ver", 6)))).isFalse();
  }

  @Test
  void coversAllOfASessionAndTheOneToken() {
    ended.add("ven_1", "session-1", null, NOW.plusSeconds(60));
    ended.add("ven_1", "token-1", null, NOW.plusSeconds(60));

    assertThat(ended.covers(token("ven_1", "usr_1", Map.of("session", "session-1", "ver", 9))))
        .isTrue();
    assertThat(ended.covers(token("ven_1", "usr_1", Map.of("jti", "token-1", "ver", 9)))).isTrue();
    assertThat(ended.covers(token("ven_1", "usr_1", Map.of("session", "session-2", "ver", 9))))
        .isFalse();
  }

  @Test
  void coversAPartnersTokensThatWereMadeBeforeItWasSuspended() {
    ended.add("ven_1", "par_1", 4L, NOW.plusSeconds(60));

    assertThat(ended.covers(token("ven_1", "usr_1", ofPartner("par_1", 3)))).isTrue();
    assertThat(ended.covers(token("ven_1", "usr_1", ofPartner("par_1", 4)))).isFalse();
    assertThat(ended.covers(token("ven_1", "usr_1", ofPartner("par_2", 3)))).isFalse();
    assertThat(ended.covers(token("ven_2", "usr_1", ofPartner("par_1", 3)))).isFalse();
  }

  private static Map<String, Object> ofPartner(String partnerId, int version) {
    return Map.of("partner_id", partnerId, "partner_ver", version, "ver", 9);
  }

  @Test
  void forgetsWhatHasExpiredByItself() {
    ended.add("ven_1", "usr_1", null, NOW);

    assertThat(ended.covers(token("ven_1", "usr_1", Map.of()))).isFalse();
  }

  private static Jwt token(String vendorId, String subject, Map<String, Object> more) {
    return Jwt.withTokenValue("token")
        .header("alg", "RS256")
        .subject(subject)
        .claim("vendor_id", vendorId)
        .claims(claims -> claims.putAll(more))
        .build();
  }
}
