package pep.territory.outlet;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.reason.Reason;

/**
 * A decision on an outlet's place as its reader may see it: distances also in the unit of its
 * radius, and nothing of whose the neighbours are.
 *
 * @param neighbours all for the vendor, its own for a partner
 * @param protection of all those that a partner is not told of; absent if there are none
 */
public record ExplainedSpacing(
    boolean granted,
    List<CloseNeighbour> neighbours,
    @Nullable Protection protection,
    List<Reason> reasons,
    String ruleVersion) {

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

  /**
   * What outlets that the reader is not told of protect.
   *
   * @param required in the unit of the radius, to a hundredth
   * @param requiredMetres the largest of their protected radii and the outlet's own
   * @param distance of the nearest, in the unit of the radius, to a hundredth; absent unless the
   *     vendor lets partners know
   * @param distanceMetres of the nearest, rounded up to a tenth of what is required; absent unless
   *     the vendor lets partners know
   */
  public record Protection(
      BigDecimal required,
      ProtectedRadius.Unit unit,
      double requiredMetres,
      @Nullable BigDecimal distance,
      @Nullable Double distanceMetres) {}

  /** Explains the decision on an outlet with this radius to a reader. */
  public static ExplainedSpacing of(
      SpacingDecision decision, ProtectedRadius radius, Sight reader) {
    List<Neighbour> neighbours = decision.neighbours();
    return new ExplainedSpacing(
        decision.granted(),
        reader.named(neighbours).stream().map(each -> neighbour(each, radius)).toList(),
        reader.unnamed(neighbours).map(ground -> protection(ground, radius)).orElse(null),
        reader.reasons(decision),
        decision.ruleVersion());
  }

  private static Protection protection(ProtectedGround ground, ProtectedRadius radius) {
    Double roughly = ground.roughly();
    return new Protection(
        radius.inUnit(ground.required()),
        radius.unit(),
        ground.required(),
        roughly == null ? null : radius.inUnit(roughly),
        roughly);
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
