package pep.territory.outlet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pep.platform.reason.Reason;

/**
 * Two outlets of one brand are too close when their distance is less than the larger of their
 * protected radii: neither may stand within the other's circle. On the circle is not within it.
 */
public final class SpacingPolicy {

  public static final String VERSION = "spacing/1";

  private static final int NAMED = 10;

  private SpacingPolicy() {}

  /** Whether the site may be taken beside the others. */
  public static SpacingDecision decide(Site site, Collection<Site> others) {
    List<Site> considered =
        others.stream().filter(other -> !other.outletId().equals(site.outletId())).toList();
    List<Neighbour> neighbours =
        considered.stream()
            .flatMap(other -> tooClose(site, other).stream())
            .sorted(
                Comparator.comparingDouble(Neighbour::metres).thenComparing(Neighbour::outletId))
            .toList();
    return new SpacingDecision(
        neighbours.isEmpty(),
        neighbours,
        reasons(neighbours),
        considered.stream().map(Site::outletId).sorted().toList(),
        VERSION);
  }

  private static List<Reason> reasons(List<Neighbour> neighbours) {
    return neighbours.isEmpty() ? List.of(Reason.of("white-space")) : tooClose(neighbours);
  }

  /** One for each of the nearest neighbours; the others are counted. */
  static List<Reason> tooClose(List<Neighbour> neighbours) {
    List<Reason> reasons = new ArrayList<>();
    neighbours.stream().limit(NAMED).map(SpacingPolicy::reason).forEach(reasons::add);
    int more = neighbours.size() - NAMED;
    if (more > 0) {
      reasons.add(new Reason("more-too-close", Map.of("outlets", String.valueOf(more))));
    }
    return reasons;
  }

  /** The other as a neighbour of the site, if they are too close. */
  public static Optional<Neighbour> tooClose(Site site, Site other) {
    double required = Math.max(site.radius(), other.radius());
    double metres = site.point().metresTo(other.point());
    return metres < required
        ? Optional.of(
            new Neighbour(other.outletId(), other.code(), other.partnerId(), metres, required))
        : Optional.empty();
  }

  private static Reason reason(Neighbour neighbour) {
    String metres = String.format(Locale.ROOT, "%.0f", neighbour.metres());
    String required = String.format(Locale.ROOT, "%.0f", neighbour.required());
    return new Reason(
        "too-close",
        Map.of(
            "outletId",
            neighbour.outletId(),
            "outlet",
            neighbour.code(),
            "metres",
            metres,
            "required",
            required));
  }
}
