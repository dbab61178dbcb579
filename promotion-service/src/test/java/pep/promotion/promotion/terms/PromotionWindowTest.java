package pep.promotion.promotion.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PromotionWindowTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final PromotionWindow MARCH = window("2026-03-01", "2026-03-31");

  @Test
  void runsFromItsFirstDaysMidnightToItsLastDaysInTheVendorsZone() {
    assertThat(MARCH.opensAt()).isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
    assertThat(MARCH.closesAt()).isEqualTo(Instant.parse("2026-03-31T23:00:00Z"));
    assertThat(MARCH.covers(MARCH.opensAt())).isTrue();
    assertThat(MARCH.covers(MARCH.closesAt())).isFalse();
    assertThat(MARCH.covers(MARCH.opensAt().minusMillis(1))).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> window("2026-03-02", "2026-03-01"));
  }

  @Test
  void isEmptyWhereNothingFallsIntoIt() {
    assertThat(MARCH.isEmpty()).isFalse();
    assertThat(MARCH.emptied().isEmpty()).isTrue();
    assertThat(MARCH.cut(MARCH.opensAt().minusMillis(1)).isEmpty()).isTrue();
    assertThat(MARCH.cut(MARCH.opensAt().plusMillis(1)).isEmpty()).isFalse();
  }

  @Test
  void isCutAtBothEndsAndNeverGrows() {
    Instant within = Instant.parse("2026-03-10T12:00:00Z");
    assertThat(MARCH.notBefore(within).opensAt()).isEqualTo(within);
    assertThat(MARCH.cut(within).closesAt()).isEqualTo(within);
    assertThat(MARCH.notBefore(MARCH.opensAt().minusMillis(1))).isEqualTo(MARCH);
    assertThat(MARCH.cut(MARCH.closesAt().plusMillis(1))).isEqualTo(MARCH);
  }

  @Test
  void overlapsWhatSharesAnInstant() {
    assertThat(MARCH.overlaps(window("2026-03-31", "2026-04-30"))).isTrue();
    assertThat(MARCH.overlaps(window("2026-04-01", "2026-04-30"))).isFalse();
    assertThat(window("2026-04-01", "2026-04-30").overlaps(MARCH)).isFalse();
  }

  @Test
  void lastsCalendarMonths() {
    assertThat(MARCH.lastsAtLeast(1)).isTrue();
    assertThat(MARCH.lastsAtMost(1)).isTrue();
    assertThat(window("2026-03-01", "2026-03-30").lastsAtLeast(1)).isFalse();
    assertThat(window("2026-03-01", "2026-04-01").lastsAtMost(1)).isFalse();
  }

  private static PromotionWindow window(String from, String until) {
    return PromotionWindow.of(LocalDate.parse(from), LocalDate.parse(until), LONDON);
  }
}
