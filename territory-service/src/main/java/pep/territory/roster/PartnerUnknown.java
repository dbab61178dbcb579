package pep.territory.roster;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** No partner of this vendor has the id or code, as far as is known here. */
@Problem(
    code = "partner-unknown",
    title = "The partner is not known",
    cure = "Check the id or code; a partner created a moment ago is known within a second.")
public class PartnerUnknown extends RuleBroken {

  PartnerUnknown(String reference) {
    super("There is no partner " + reference + ".");
  }
}
