package pep.performance.diagnosis.statistics;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Over how many kinds something is spread. */
public final class Spread {

  private Spread() {}

  /**
   * The number of equally frequent kinds that two draws would be as often alike in: N(N−1) ÷ Σ
   * n(n−1), without bias for how little was drawn, so that a small seller is not called narrow
   * (Simpson, Measurement of Diversity, 1949; Hill, Diversity and Evenness, 1973).
   *
   * @param counts of sale lines by kind
   * @return at least 1 and at most the sum of the counts; null where fewer than two were drawn
   */
  public static @Nullable Double kinds(Collection<Long> counts) {
    double all = 0;
    double alike = 0;
    for (long count : counts) {
      double drawn = Math.max(0, count);
      all += drawn;
      alike += drawn * (drawn - 1);
    }
    if (all < 2) {
      return null;
    }
    return all * (all - 1) / Math.max(alike, all - 1);
  }
}
