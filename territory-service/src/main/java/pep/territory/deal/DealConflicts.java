package pep.territory.deal;

import java.util.Map;
import java.util.stream.Collectors;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;
import pep.platform.reason.Reason;

/** Another live deal protects this customer; the refused registration is kept. */
@Problem(
    code = "deal-conflict",
    title = "The customer is protected by another deal",
    cure = "Wait until the protection ends, or talk to the vendor about the deal named in dealId.")
public class DealConflicts extends RuleBroken {

  /**
   * A refusal as its reader may see it.
   *
   * @param evidence the conflicting deals for the vendor, nothing of them for a partner
   */
  public DealConflicts(Deal refused, Map<String, ?> evidence) {
    super(
        refused.decision().reasons().stream().map(Reason::text).collect(Collectors.joining(" ")),
        evidence);
  }
}
