package pep.territory.deal;

import java.util.Map;
import java.util.stream.Collectors;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;
import pep.platform.reason.Reason;

/** Another partner alone may sell where the customer is; the refused registration is kept. */
@Problem(
    code = "deal-on-foreign-ground",
    title = "The customer is where another partner alone may sell",
    cure =
        "Register the deal for other product lines, or talk to the vendor about the deal in dealId.")
public class DealOnForeignGround extends RuleBroken {

  /**
   * A refusal as its reader may see it.
   *
   * @param evidence the grants for the vendor, nothing of them for a partner
   */
  public DealOnForeignGround(Deal refused, Map<String, ?> evidence) {
    super(
        refused.decision().reasons().stream().map(Reason::text).collect(Collectors.joining(" ")),
        evidence);
  }
}
