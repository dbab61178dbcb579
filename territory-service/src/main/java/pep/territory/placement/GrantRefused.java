package pep.territory.placement;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** The reviewer refused the grant: it never held. */
@Problem(
    code = "grant-refused",
    title = "The grant was refused",
    cure = "Nothing holds that could be ended; ask for a new grant.")
public class GrantRefused extends RuleBroken {

  GrantRefused(String id) {
    super("Grant " + id + " was refused when it was reviewed.");
  }
}
