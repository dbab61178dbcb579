package pep.performance.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import pep.performance.Seeded;
import pep.performance.scorecard.Scorecard.CohortComparison;

class CohortStandingTest {

  private static final CurrencyUnit GBP = CurrencyUnit.of("GBP");

  @Test
  void countsWhoSellsLessAndThoseWhoSellTheSameByHalf() {
    Seeded.runs(
        200,
        random -> {
          List<Long> all = new ArrayList<>();
          int size = random.nextInt(1, 40);
          for (int i = 0; i < size; i++) {
            all.add((long) random.nextInt(-5, 20));
          }
          long own = all.get(random.nextInt(size));
          double less = 0;
          for (long each : all) {
            less += each < own ? 1 : each == own ? 0.5 : 0;
          }
          BigDecimal expected =
              new BigDecimal(less).divide(BigDecimal.valueOf(size), 4, RoundingMode.HALF_UP);
          CohortComparison found = CohortStanding.of("all", GBP, own, all);
          assertThat(found.revenuePercentile()).isEqualByComparingTo(expected);
          assertThat(found.members()).isEqualTo(size);
        });
  }

  @Test
  void takesTheMiddleOfTwoHalfUpToTheCent() {
    assertThat(median(10, 15)).isEqualTo(Money.ofMinor(GBP, 13));
    assertThat(median(10, 14, 90)).isEqualTo(Money.ofMinor(GBP, 14));
    assertThat(median(7)).isEqualTo(Money.ofMinor(GBP, 7));
  }

  private static Money median(long... values) {
    List<Long> all = new ArrayList<>();
    for (long value : values) {
      all.add(value);
    }
    return CohortStanding.of("all", GBP, values[0], all).medianRevenue12m();
  }
}
