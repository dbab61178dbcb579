package pep.performance.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.performance.diagnosis.verdict.Confidence;
import pep.performance.diagnosis.verdict.Diagnosis;
import pep.performance.diagnosis.verdict.Verdict;
import pep.platform.reason.Reason;

class PlacingTest {

  private static final Diagnosis LARGE = diagnosis(Verdict.BEHIND, 900, null);
  private static final Diagnosis MIDDLE = diagnosis(Verdict.AS_EXPECTED, 500, null);
  private static final Diagnosis SMALL = diagnosis(Verdict.DECLINING, 100, null);
  private static final Placing PLACING = Placing.of(List.of(LARGE, MIDDLE, SMALL));

  @Test
  void placesByPotentialAndPerformance() {
    assertThat(PLACING.of(LARGE)).isEqualTo(Place.ENABLE);
    assertThat(PLACING.of(MIDDLE)).as("half of the channel has no more").isEqualTo(Place.GROW);
    assertThat(PLACING.of(SMALL)).isEqualTo(Place.PART);
    assertThat(PLACING.of(diagnosis(Verdict.AHEAD, 499, null))).isEqualTo(Place.COACH);
  }

  @Test
  void leavesOpenWhatTheDataDoNotTell() {
    assertThat(PLACING.of(diagnosis(Verdict.TOO_NEW, null, null))).isEqualTo(Place.UNDECIDED);
    assertThat(PLACING.of(diagnosis(Verdict.INCONCLUSIVE, 900, null))).isEqualTo(Place.UNDECIDED);
    assertThat(Placing.of(List.of()).of(diagnosis(Verdict.TOO_NEW, null, null)))
        .isEqualTo(Place.UNDECIDED);
  }

  @Test
  void givesOneThatNeverSoldAYear() {
    assertThat(PLACING.of(diagnosis(Verdict.NEVER_SOLD, null, 364L))).isEqualTo(Place.ENABLE);
    assertThat(PLACING.of(diagnosis(Verdict.NEVER_SOLD, null, 365L))).isEqualTo(Place.PART);
    assertThat(PLACING.of(diagnosis(Verdict.NEVER_SOLD, null, null))).isEqualTo(Place.UNDECIDED);
  }

  @Test
  void remembersThePlaceOfTheQuarterBefore() {
    Placed coached = placed(Place.COACH, "2026-Q3", Place.PART);
    assertThat(Placed.placeBefore(coached, "2026-Q3")).isEqualTo(Place.PART);
    assertThat(Placed.placeBefore(coached, "2026-Q4")).isEqualTo(Place.COACH);
    assertThat(Placed.placeBefore(null, "2026-Q4")).isNull();
    assertThat(Portfolio.quarter(LocalDate.of(2026, 9, 30))).isEqualTo("2026-Q3");
    assertThat(Portfolio.quarter(LocalDate.of(2026, 10, 1))).isEqualTo("2026-Q4");
  }

  private static Placed placed(Place place, String quarter, Place before) {
    return new Placed(
        "p",
        Instant.EPOCH,
        null,
        null,
        place,
        Verdict.AS_EXPECTED,
        null,
        null,
        null,
        null,
        quarter,
        before,
        place != before);
  }

  private static Diagnosis diagnosis(
      Verdict verdict, @Nullable Integer expected, @Nullable Long daysActive) {
    return new Diagnosis(
        2,
        verdict,
        Confidence.HIGH,
        "all partners",
        3,
        null,
        null,
        expected == null ? null : Money.of(CurrencyUnit.of("GBP"), expected),
        List.of(),
        List.of(),
        Reason.of("sells-as-expected"),
        daysActive,
        null,
        null);
  }
}
