package pep.promotion.roster;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** The vendor's currency and time zone have not arrived from partner-service yet. */
@Problem(
    code = "vendor-unknown",
    status = 503,
    title = "The vendor's settings are not here yet",
    cure = "Try again in a moment; they follow the vendor's creation.")
public class VendorUnknown extends RuleBroken {

  VendorUnknown() {
    super("Currency and time zone of the vendor have not arrived yet.");
  }
}
