package pep.territory.outlet;

import java.util.List;
import pep.territory.decision.Reason;

/**
 * Whether an outlet keeps its distance.
 *
 * @param neighbours those that stand too close, the nearest first
 */
public record SpacingDecision(
    boolean granted, List<Neighbour> neighbours, List<Reason> reasons, String ruleVersion) {

  public SpacingDecision {
    neighbours = List.copyOf(neighbours);
    reasons = List.copyOf(reasons);
  }
}
