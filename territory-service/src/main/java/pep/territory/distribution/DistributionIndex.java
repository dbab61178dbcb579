package pep.territory.distribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import pep.territory.distribution.OverDistribution.Coverage;

/**
 * An index with what it rests on.
 *
 * @param index from 0.0 to 100.0
 * @param outlets how many were measured
 * @param overlapping how many of them have a circle that overlaps another one
 * @param covered how many are covered completely
 * @param ruleVersion the version of the formula
 */
public record DistributionIndex(
    BigDecimal index, int outlets, int overlapping, int covered, String ruleVersion) {

  /** The index of outlets whose coverage is known. */
  public static DistributionIndex of(List<Coverage> coverage) {
    double mean = coverage.stream().mapToDouble(Coverage::crowding).average().orElse(0);
    return new DistributionIndex(
        BigDecimal.valueOf(mean * 100).setScale(1, RoundingMode.HALF_UP),
        coverage.size(),
        (int) coverage.stream().filter(c -> c.overlapping() > 0).count(),
        (int) coverage.stream().filter(c -> c.covered() >= 1).count(),
        OverDistribution.VERSION);
  }
}
