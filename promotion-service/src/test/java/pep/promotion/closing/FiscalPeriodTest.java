package pep.promotion.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pep.platform.problem.NotFound;
import pep.promotion.roster.VendorTerms;

class FiscalPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "1, 2026-01, 2026, 1",
    "1, 2026-12, 2026, 12",
    "4, 2026-03, 2026, 12",
    "4, 2026-04, 2027, 1",
    "12, 2026-11, 2026, 12",
    "12, 2026-12, 2027, 1"
  })
  void countsFromTheMonthInWhichTheFiscalYearStarts(
      int begin, String month, int fiscalYear, int number) {
    FiscalPeriod period = FiscalPeriod.named(month, vendor(begin));

    assertThat(period.fiscalYear()).isEqualTo(fiscalYear);
    assertThat(period.number()).isEqualTo(number);
    assertThat(period.until().plusDays(1)).isEqualTo(period.from().plusMonths(1));
  }

  @Test
  void endsWithItsLastDayInTheVendorsZone() {
    FiscalPeriod march = FiscalPeriod.named("2026-03", vendor(1));

    assertThat(march.until()).isEqualTo(LocalDate.of(2026, 3, 31));
    assertThat(march.hasEnded(Instant.parse("2026-04-01T06:59:59Z"), vendor(1))).isFalse();
    assertThat(march.hasEnded(Instant.parse("2026-04-01T07:00:00Z"), vendor(1))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-13", "2026", "march", "2026-3", "0000-01", "+10000-01"})
  void isNothingElseThanAMonth(String named) {
    assertThatThrownBy(() -> FiscalPeriod.named(named, vendor(1))).isInstanceOf(NotFound.class);
  }

  private static VendorTerms vendor(int begin) {
    return new VendorTerms(CurrencyUnit.of("USD"), ZoneId.of("America/Los_Angeles"), begin);
  }
}
