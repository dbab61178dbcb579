package pep.territory.distribution;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.Predicate;
import pep.territory.area.GeoPoint;
import pep.territory.distribution.Circles.Circle;
import pep.territory.outlet.Neighbourhood;
import pep.territory.outlet.Site;

/**
 * The over-distribution index of a set of outlets of one brand.
 *
 * <pre>
 *   index = 100 / n × Σᵢ min(1, cᵢ)      cᵢ = Σⱼ≠ᵢ oᵢⱼ      oᵢⱼ = |circleᵢ ∩ circleⱼ| / |circleᵢ|
 *   crowding = Σᵢ cᵢ / n                 held = Σᵢ cᵢ / (n + 20)
 * </pre>
 *
 * where circleᵢ is the protected circle of outlet i, i runs over the n outlets that are measured
 * and j over all outlets of the brand, those across the border included. 0: no protected circle
 * overlaps another one. 100: each is covered by others as often as its own area. An outlet without
 * a protected radius counts as covered where it stands within another one's circle.
 *
 * <p>The index says how much of the ground is taken twice and ends at 100; {@code crowding} says
 * how often, and has no end. Groups are ranked by {@code held}: few outlets are held back until
 * more of them say the same.
 */
public final class OverDistribution {

  public static final String VERSION = "over-distribution/2";

  /** The formula in one line, given with every index. */
  public static final String FORMULA =
      "index = 100 / n * sum over the n outlets of min(1, sum over the brand's other outlets of"
          + " |own protected circle and theirs| / |own protected circle|);"
          + " crowding = the same without min, / n; held = the same without min, / (n + 20)";

  private OverDistribution() {}

  /**
   * How others stand to one outlet's protected circle.
   *
   * @param covered the share of it that they cover together, from 0 to 1
   * @param crowding the shares that each of them covers, added up
   */
  public record Coverage(Site site, double covered, double crowding, int overlapping) {}

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
      List<Site> rivals = new ArrayList<>();
      neighbourhood.around(
          i,
          other -> {
            double overlap = overlap(site, all.get(other));
            if (overlap > 0) {
              overlaps.accept(overlap);
              rivals.add(all.get(other));
            }
          });
      coverage.add(
          new Coverage(site, covered(site, rivals), overlaps.getSum(), (int) overlaps.getCount()));
    }
    return coverage;
  }

  private static double covered(Site site, List<Site> rivals) {
    if (site.radius() == 0 || rivals.isEmpty()) {
      return rivals.isEmpty() ? 0 : 1;
    }
    return Circles.covered(
        new Circle(0, 0, site.radius()),
        rivals.stream()
            .filter(rival -> rival.radius() > 0)
            .map(rival -> seenFrom(site, rival))
            .toList());
  }

  /** On a plane that touches the earth at the site: its distances are kept. */
  private static Circle seenFrom(Site site, Site rival) {
    GeoPoint from = site.point();
    GeoPoint to = rival.point();
    double east =
        Math.IEEEremainder(to.longitude() - from.longitude(), 360)
            * Math.cos(Math.toRadians((from.latitude() + to.latitude()) / 2));
    double north = to.latitude() - from.latitude();
    double degrees = Math.hypot(east, north);
    double scale = degrees == 0 ? 0 : from.metresTo(to) / degrees;
    return new Circle(east * scale, north * scale, rival.radius());
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
