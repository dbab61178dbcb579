package pep.platform.tenancy;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

@Problem(
    code = "no-vendor-in-token",
    status = 403,
    title = "The token names no vendor",
    cure = "Sign in as a user or client of a vendor; an operator's token cannot act inside one.")
public class NoTenant extends RuleBroken {

  public NoTenant() {
    super("The token carries no vendor_id claim.");
  }
}
