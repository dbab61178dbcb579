package pep.performance.scorecard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import pep.performance.figures.Ranking;
import pep.performance.scorecard.Scorecard.CohortComparison;

/** Where a partner stands among others by revenue. */
final class CohortStanding {

  private static final int PLACES = 4;

  private CohortStanding() {}

  /** The comparison of one partner; the median is half up to the smallest unit. */
  static CohortComparison of(String cohort, CurrencyUnit currency, Ranking.Position position) {
    BigDecimal percentile =
        BigDecimal.valueOf(2L * position.below() + position.same())
            .divide(BigDecimal.valueOf(2L * position.members()), PLACES, RoundingMode.HALF_UP);
    long median =
        position.lowerMiddle() == position.upperMiddle()
            ? position.lowerMiddle()
            : Math.floorDiv(position.lowerMiddle() + position.upperMiddle() + 1, 2);
    return new CohortComparison(
        cohort, position.members(), percentile, Money.ofMinor(currency, median));
  }
}
