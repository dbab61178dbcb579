package pep.performance.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How far a partner reaches its vendor's targets: Σ weight × attained ÷ Σ weight over what is known
 * of it. More than a goal counts as the goal.
 *
 * @param value 0 to 1, four places; null where nothing is known, or nothing is asked for
 * @param knownWeight how much of all weight is known of it, 0 to 1, four places; null where nothing
 *     is asked for
 */
public record Score(
    @Nullable BigDecimal value, @Nullable BigDecimal knownWeight, List<Attained> measures) {

  private static final int PLACES = 4;

  public Score {
    measures = List.copyOf(measures);
  }

  /**
   * One measure.
   *
   * @param actual null where it is not known of the partner
   * @param attained actual ÷ goal, or goal ÷ actual where less is better, 0 to 1, four places; null
   *     where it is not known
   */
  public record Attained(
      Target target, @Nullable BigDecimal actual, @Nullable BigDecimal attained) {

    static Attained of(Target target, @Nullable BigDecimal actual) {
      return new Attained(target, actual, actual == null ? null : attained(target, actual));
    }

    private static BigDecimal attained(Target target, BigDecimal actual) {
      BigDecimal goal = target.goal();
      if (target.measure().moreIsBetter()) {
        return share(actual.max(BigDecimal.ZERO).min(goal), goal);
      }
      return actual.compareTo(goal) <= 0 ? BigDecimal.ONE.setScale(PLACES) : share(goal, actual);
    }
  }

  /**
   * @param actual what each measure is of the partner; null where it is not known
   */
  static Score of(List<Target> targets, Function<ScoreMeasure, @Nullable BigDecimal> actual) {
    List<Attained> measures =
        targets.stream().map(each -> Attained.of(each, actual.apply(each.measure()))).toList();
    BigDecimal reached = BigDecimal.ZERO;
    long known = 0;
    long all = 0;
    for (Attained each : measures) {
      BigDecimal attained = each.attained();
      int weight = each.target().weight();
      all += weight;
      if (attained != null) {
        known += weight;
        reached = reached.add(attained.multiply(BigDecimal.valueOf(weight)));
      }
    }
    return new Score(
        known == 0 ? null : share(reached, BigDecimal.valueOf(known)),
        all == 0 ? null : share(BigDecimal.valueOf(known), BigDecimal.valueOf(all)),
        measures);
  }

  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return part.divide(whole, PLACES, RoundingMode.HALF_UP);
  }
}
