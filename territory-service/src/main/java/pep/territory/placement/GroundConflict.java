package pep.territory.placement;

import java.util.List;
import pep.platform.reason.Reason;

/**
 * A live grant that could not be issued on other ground of its territory.
 *
 * @param outcome refused, or for a person to look at
 * @param reasons what stands against it there
 */
public record GroundConflict(
    String grantId,
    String partnerId,
    String partnerCode,
    String productLine,
    GrantDecision.Outcome outcome,
    List<Reason> reasons) {

  public GroundConflict {
    reasons = List.copyOf(reasons);
  }

  static GroundConflict of(Grant grant, GrantDecision decision) {
    return new GroundConflict(
        grant.id(),
        grant.partnerId(),
        grant.partnerCode(),
        grant.productLine(),
        decision.outcome(),
        decision.reasons());
  }
}
