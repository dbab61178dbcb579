package pep.partner.identity;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

@Problem(
    code = "last-administrator",
    title = "Somebody must be left to let others in",
    cure = "Make another active user vendor_admin, or of operators operator, first.")
public class LastAdministrator extends RuleBroken {

  LastAdministrator() {
    super("This is the last active administrator.");
  }
}
