package pep.territory.distribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import pep.territory.distribution.OverDistribution.Coverage;

/**
 * An index with what it rests on.
 *
 * @param index from 0.0 to 100.0
 * @param crowding how many times others cover a circle in the mean, to a thousandth
 * @param held what groups are ranked by: crowding, with few outlets held back
 * @param outlets how many were measured
 * @param overlapping how many of them have a circle that overlaps another one
 * @param covered how many are covered completely
 * @param ruleVersion the version of the formula
 */
public record DistributionIndex(
    BigDecimal index,
    BigDecimal crowding,
    BigDecimal held,
    int outlets,
    int overlapping,
    int covered,
    String ruleVersion) {

  /** So many outlets that crowd nobody are added to those that are measured. */
  private static final int HOLD = 20;

  /** The index of outlets whose coverage is known. */
  public static DistributionIndex of(List<Coverage> coverage) {
    double mean =
        coverage.stream().mapToDouble(each -> Math.min(1, each.crowding())).average().orElse(0);
    double crowding = coverage.stream().mapToDouble(Coverage::crowding).sum();
    return new DistributionIndex(
        BigDecimal.valueOf(mean * 100).setScale(1, RoundingMode.HALF_UP),
        rounded(coverage.isEmpty() ? 0 : crowding / coverage.size()),
        rounded(crowding / (coverage.size() + HOLD)),
        coverage.size(),
        (int) coverage.stream().filter(c -> c.overlapping() > 0).count(),
        (int) coverage.stream().filter(c -> c.covered() >= 1).count(),
        OverDistribution.VERSION);
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
  }
}
