package pep.performance.roster;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** The vendor's currency and zone have not arrived yet, so nothing can be reckoned. */
@Problem(
    code = "vendor-not-known-yet",
    status = 503,
    title = "The vendor's settings have not arrived here yet",
    cure = "Try again in a few seconds.")
public class VendorUnknown extends RuleBroken {

  VendorUnknown() {
    super("The vendor's currency and time zone are not known here yet.");
  }
}
