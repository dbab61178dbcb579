package pep.promotion.promotion.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccrualPeriodTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final PromotionWindow WINDOW =
      PromotionWindow.of(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 11, 10), LONDON);

  @ParameterizedTest
  @CsvSource({
    "WINDOW, 2026-03-01, 2026-11-10T24:00",
    "MONTH, 2026-01-15, 2026-02-01T00:00",
    "MONTH, 2026-06-30, 2026-07-01T00:00",
    "MONTH, 2026-11-01, 2026-11-10T24:00",
    "QUARTER, 2026-01-15, 2026-04-01T00:00",
    "QUARTER, 2026-05-01, 2026-07-01T00:00",
    "QUARTER, 2026-06-30, 2026-07-01T00:00",
    "QUARTER, 2026-07-01, 2026-10-01T00:00",
    "QUARTER, 2026-10-01, 2026-11-10T24:00"
  })
  void endsWithItsMonthOrQuarterAndNeverAfterTheWindow(
      AccrualPeriod period, LocalDate day, String end) {
    Instant noon = day.atTime(12, 0).atZone(LONDON).toInstant();
    assertThat(period.endAt(noon, WINDOW)).isEqualTo(at(end));
  }

  @Test
  void isCountedInTheVendorsZone() {
    Instant lastOfMarchThere = Instant.parse("2026-03-31T22:59:59Z");
    Instant firstOfAprilThere = Instant.parse("2026-03-31T23:00:00Z");

    assertThat(AccrualPeriod.MONTH.nameAt(lastOfMarchThere, LONDON)).isEqualTo("2026-03");
    assertThat(AccrualPeriod.QUARTER.nameAt(lastOfMarchThere, LONDON)).isEqualTo("2026-Q1");
    assertThat(AccrualPeriod.MONTH.nameAt(firstOfAprilThere, LONDON)).isEqualTo("2026-04");
    assertThat(AccrualPeriod.QUARTER.nameAt(firstOfAprilThere, LONDON)).isEqualTo("2026-Q2");
    assertThat(AccrualPeriod.MONTH.endAt(lastOfMarchThere, WINDOW)).isEqualTo(firstOfAprilThere);
  }

  /** A day and a time in the vendor's zone, 24:00 for the end of the day. */
  private static Instant at(String text) {
    LocalDate day = LocalDate.parse(text.substring(0, 10));
    LocalDate begun = text.endsWith("24:00") ? day.plusDays(1) : day;
    return begun.atStartOfDay(LONDON).toInstant();
  }
}
