package pep.performance.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pep.performance.figures.Figures;

/**
 * Targets by what partners reach today: of each measure of sales what a quarter of them reaches or
 * surpasses, all with one weight.
 */
final class Proposed {

  private static final int FEWEST = 8;

  private static final Map<ScoreMeasure, Function<Figures, @Nullable BigDecimal>> OF_SALES =
      Map.of(
          ScoreMeasure.REVENUE_12M,
          figures -> figures.revenue12m().getAmount(),
          ScoreMeasure.GROWTH_12M,
          Figures::growth12m,
          ScoreMeasure.RETURN_RATE,
          Figures::returnRate,
          ScoreMeasure.MONTHS_SELLING,
          figures -> BigDecimal.valueOf(figures.monthsSelling()));

  private Proposed() {}

  /**
   * @param partners those that sold
   * @return none of a measure that fewer than eight have, or whose goal would not be above zero
   */
  static List<Target> of(Collection<Figures> partners) {
    List<Target> targets = new ArrayList<>();
    for (ScoreMeasure measure : ScoreMeasure.values()) {
      Function<Figures, @Nullable BigDecimal> value = OF_SALES.get(measure);
      if (value != null) {
        List<BigDecimal> bestFirst =
            partners.stream()
                .map(value)
                .filter(Objects::nonNull)
                .sorted(
                    measure.moreIsBetter()
                        ? Comparator.<BigDecimal>reverseOrder()
                        : Comparator.<BigDecimal>naturalOrder())
                .toList();
        if (bestFirst.size() >= FEWEST) {
          BigDecimal goal = bestFirst.get((bestFirst.size() + 3) / 4 - 1);
          if (goal.signum() > 0) {
            targets.add(new Target(measure, 1, goal));
          }
        }
      }
    }
    return targets;
  }
}
