package pep.performance.action;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What measured effects say of expected ones: (5 + Σ measured ÷ expected) ÷ (5 + n), each ratio
 * held between −1 and 3. Five actions that did just what was expected stand for what was known
 * before, so that one lucky measurement does not double what is expected of the next (shrinkage
 * towards a prior mean; Efron and Morris, Stein's Paradox in Statistics, 1977).
 *
 * @param measured how many effects it was learned from
 * @param factor by which what is expected is multiplied, four places
 */
public record Learned(int measured, BigDecimal factor) {

  private static final int PRIOR = 5;
  private static final double LEAST = -1;
  private static final double MOST = 3;
  private static final int PLACES = 4;

  /**
   * @param ratios measured ÷ expected of actions of one form
   */
  static Learned of(List<Double> ratios) {
    double sum = ratios.stream().mapToDouble(each -> Math.clamp(each, LEAST, MOST)).sum();
    return new Learned(
        ratios.size(),
        BigDecimal.valueOf((PRIOR + sum) / (PRIOR + ratios.size()))
            .setScale(PLACES, RoundingMode.HALF_UP));
  }
}
