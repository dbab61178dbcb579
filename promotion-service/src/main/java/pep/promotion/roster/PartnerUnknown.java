package pep.promotion.roster;

import pep.platform.http.Problem;
import pep.platform.http.RuleBroken;

/** No partner of the vendor has this id, as far as is known here. */
@Problem(
    code = "partner-unknown",
    status = 404,
    title = "No such partner",
    cure = "Give the id of a partner of this vendor; a new one is known here within a second.")
public class PartnerUnknown extends RuleBroken {

  PartnerUnknown(String partnerId) {
    super("No partner with the id " + partnerId + " is known.");
  }
}
