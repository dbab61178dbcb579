package pep.performance.concentration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import pep.performance.Seeded;
import pep.performance.rollup.DaySales;
import pep.performance.rollup.Tally;

class ReconciliationTest {

  private static final CurrencyUnit GBP = CurrencyUnit.of("GBP");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 17);
  private static final int STALE = 11;

  @Test
  void leadsFromThePeriodToTheScorecardsToTheCent() {
    Seeded.runs(
        60,
        random -> {
          YearMonth from = YearMonth.of(2025, random.nextInt(1, 12));
          Period period = new Period(from, from.plusMonths(random.nextInt(14)));
          List<DaySales> days = new ArrayList<>();
          Map<Integer, Long> inPeriod = new HashMap<>();
          long window = 0;
          for (int i = 0; i < 400; i++) {
            LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(600));
            long minor = random.nextLong(-900, 1_000);
            days.add(new DaySales(day, new Tally(minor, 0, 0, 0, 1, 0, null, null)));
            YearMonth month = YearMonth.from(day);
            if (month.compareTo(period.from()) >= 0 && month.compareTo(period.until()) <= 0) {
              inPeriod.merge(random.nextInt(9), minor, Long::sum);
            }
            boolean counts = day.isAfter(LocalDate.of(2025, 3, 17)) && !day.isAfter(TODAY);
            window += counts ? minor : 0;
          }
          Money scorecards = Money.ofMinor(GBP, window - STALE);
          Reconciliation found =
              Reconciliation.of(
                  GBP, List.copyOf(inPeriod.values()), period, TODAY, days, List.of(scorecards));
          assertThat(found.counted().minus(found.belowNothing())).isEqualTo(found.net());
          assertThat(found.notWorkedOut()).isEqualTo(Money.ofMinor(GBP, -STALE));
          assertThat(
                  found
                      .net()
                      .minus(found.outsideWindow())
                      .plus(found.outsidePeriod())
                      .plus(found.notWorkedOut()))
              .isEqualTo(scorecards);
        });
  }
}
