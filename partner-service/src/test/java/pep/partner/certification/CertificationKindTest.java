package pep.partner.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import pep.platform.tenancy.Tenant;

class CertificationKindTest {

  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final CertificationKind kind = CertificationKind.of(new Tenant("ven_1"), "PRO", NOW);

  @Test
  void holdsForEverUntilMonthsAreGiven() {
    assertThat(kind.name()).isEqualTo("PRO");
    assertThat(kind.expiryOf(NOW, BERLIN)).isNull();
  }

  @Test
  void definedAgainItHoldsAsLongAsTheNewestDefinitionSays() {
    kind.define("Professional", 24);
    kind.define("Professional", 12);
    kind.define("Professional", 12);

    assertThat(kind.validMonths()).isEqualTo(12);
    assertThat(kind.expiryOf(NOW, BERLIN)).isEqualTo(Instant.parse("2027-11-24T10:00:00Z"));
  }

  @Test
  void countsCalendarMonthsInTheVendorsZoneThroughSummerTimeAndShortMonths() {
    kind.define("Professional", 6);
    assertThat(kind.expiryOf(Instant.parse("2026-01-15T09:00:00Z"), BERLIN))
        .isEqualTo(Instant.parse("2026-07-15T08:00:00Z"));

    kind.define("Professional", 1);
    assertThat(kind.expiryOf(Instant.parse("2026-01-31T09:00:00Z"), BERLIN))
        .isEqualTo(Instant.parse("2026-02-28T09:00:00Z"));
  }
}
