package pep.territory.distribution;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.Predicate;
import pep.territory.outlet.Neighbourhood;
import pep.territory.outlet.Site;

/**
 * The over-distribution index of a set of outlets of one brand.
 *
 * <pre>
 *   index = 100 / n × Σᵢ cᵢ      cᵢ = min(1, Σⱼ≠ᵢ oᵢⱼ)      oᵢⱼ = |circleᵢ ∩ circleⱼ| / |circleᵢ|
 * </pre>
 *
 * where circleᵢ is the protected circle of outlet i, i runs over the n outlets that are measured
 * and j over all outlets of the brand, those across the border included. 0: no protected circle
 * overlaps another one. 100: each is covered by others as often as its own area. An outlet without
 * a protected radius counts as covered where it stands within another one's circle.
 */
public final class OverDistribution {

  public static final String VERSION = "over-distribution/1";

  /** The formula in one line, given with every index. */
  public static final String FORMULA =
      "index = 100 / n * sum over the n outlets of min(1, sum over the brand's other outlets of"
          + " |own protected circle and theirs| / |own protected circle|)";

  private OverDistribution() {}

  /** How much of one outlet's protected circle others cover, from 0 to 1. */
  public record Coverage(Site site, double covered, int overlapping) {}

  /**
   * The index of the outlets that are measured, among all outlets of the brand.
   *
   * @param all every outlet of the brand
   * @param measured which of them the index is of
   */
  public static DistributionIndex of(List<Site> all, Predicate<Site> measured) {
    return DistributionIndex.of(
        coverage(all).stream().filter(c -> measured.test(c.site())).toList());
  }

  /** The coverage of each outlet, in the order given. */
  public static List<Coverage> coverage(List<Site> all) {
    Neighbourhood neighbourhood = new Neighbourhood(all);
    List<Coverage> coverage = new ArrayList<>(all.size());
    for (int i = 0; i < all.size(); i++) {
      Site site = all.get(i);
      DoubleSummaryStatistics overlaps = new DoubleSummaryStatistics();
      neighbourhood.around(
          i,
          other -> {
            double overlap = overlap(site, all.get(other));
            if (overlap > 0) {
              overlaps.accept(overlap);
            }
          });
      coverage.add(new Coverage(site, Math.min(1, overlaps.getSum()), (int) overlaps.getCount()));
    }
    return coverage;
  }

  private static double overlap(Site site, Site other) {
    double distance = site.point().metresTo(other.point());
    if (site.radius() == 0) {
      return distance < other.radius() ? 1 : 0;
    }
    return Lens.area(site.radius(), other.radius(), distance)
        / (Math.PI * site.radius() * site.radius());
  }
}
