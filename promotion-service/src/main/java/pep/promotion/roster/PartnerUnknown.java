package pep.promotion.roster;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** No partner of the vendor has this id or code, as far as is known here. */
@Problem(
    code = "partner-unknown",
    status = 404,
    title = "No such partner",
    cure = "Give a partner of this vendor; a new one is known here within a second.")
public class PartnerUnknown extends RuleBroken {

  PartnerUnknown(String idOrCode) {
    super("No partner " + idOrCode + " is known.");
  }
}
