package pep.performance.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import pep.performance.figures.Ranking;

class CohortStandingTest {

  private static final CurrencyUnit GBP = CurrencyUnit.of("GBP");

  @Test
  void countsWhoSellsLessAndThoseWhoSellTheSameByHalf() {
    var found = CohortStanding.of("all", GBP, new Ranking.Position(8, 3, 2, 5, 5));
    assertThat(found.revenuePercentile()).isEqualByComparingTo("0.5");
    assertThat(found.members()).isEqualTo(8);
    assertThat(
            CohortStanding.of("all", GBP, new Ranking.Position(3, 0, 1, 5, 5)).revenuePercentile())
        .isEqualByComparingTo("0.1667");
  }

  @Test
  void takesTheMiddleOfTwoHalfUpToTheCent() {
    assertThat(median(10, 15)).isEqualTo(Money.ofMinor(GBP, 13));
    assertThat(median(-10, -15)).isEqualTo(Money.ofMinor(GBP, -12));
    assertThat(median(14, 14)).isEqualTo(Money.ofMinor(GBP, 14));
  }

  private static Money median(long lower, long upper) {
    return CohortStanding.of("all", GBP, new Ranking.Position(4, 1, 1, lower, upper))
        .medianRevenue12m();
  }
}
