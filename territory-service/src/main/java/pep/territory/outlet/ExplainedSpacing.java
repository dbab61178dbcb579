package pep.territory.outlet;

import java.math.BigDecimal;
import java.util.List;
import pep.territory.decision.Reason;

/**
 * A decision on an outlet's place as people read it: distances also in the unit of its radius, and
 * nothing of whose the neighbours are.
 */
public record ExplainedSpacing(
    boolean granted, List<CloseNeighbour> neighbours, List<Reason> reasons, String ruleVersion) {

  /**
   * An outlet that stands too close.
   *
   * @param distance in the unit of the radius, to a hundredth
   * @param required in the unit of the radius, to a hundredth
   * @param distanceMetres to the millimetre
   * @param requiredMetres the larger of the two protected radii
   */
  public record CloseNeighbour(
      String outletId,
      String code,
      BigDecimal distance,
      BigDecimal required,
      ProtectedRadius.Unit unit,
      double distanceMetres,
      double requiredMetres) {}

  /** Explains the decision on an outlet with this radius. */
  public static ExplainedSpacing of(SpacingDecision decision, ProtectedRadius radius) {
    return new ExplainedSpacing(
        decision.granted(),
        decision.neighbours().stream().map(each -> neighbour(each, radius)).toList(),
        decision.reasons(),
        decision.ruleVersion());
  }

  private static CloseNeighbour neighbour(Neighbour neighbour, ProtectedRadius radius) {
    return new CloseNeighbour(
        neighbour.outletId(),
        neighbour.code(),
        radius.inUnit(neighbour.metres()),
        radius.inUnit(neighbour.required()),
        radius.unit(),
        neighbour.metres(),
        neighbour.required());
  }
}
