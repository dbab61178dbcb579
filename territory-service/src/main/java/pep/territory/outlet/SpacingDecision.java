package pep.territory.outlet;

import java.util.List;
import pep.platform.reason.Reason;

/**
 * Whether an outlet keeps its distance.
 *
 * @param neighbours those that stand too close, the nearest first
 * @param considered ids of the outlets it was compared with: an outlet stands where it stands, so
 *     that these are enough to decide again
 */
public record SpacingDecision(
    boolean granted,
    List<Neighbour> neighbours,
    List<Reason> reasons,
    List<String> considered,
    String ruleVersion) {

  public SpacingDecision {
    neighbours = List.copyOf(neighbours);
    reasons = List.copyOf(reasons);
    // Outlets placed before it was kept have none.
    considered = considered == null ? List.of() : List.copyOf(considered);
  }

  /** A site that was compared, with the partner and the code that it had then. */
  Site asItStood(Site now) {
    return neighbours.stream()
        .filter(neighbour -> neighbour.outletId().equals(now.outletId()))
        .findFirst()
        .map(then -> now.of(then.partnerId(), then.code()))
        .orElse(now);
  }
}
