package pep.platform.aggregate;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** Somebody else changed the aggregate between this caller's read and its write. */
@Problem(
    code = "stale-version",
    status = 409,
    title = "Changed by somebody else meanwhile",
    cure = "Read it again, look at what changed, and repeat the change on the new version.")
public class StaleVersion extends RuleBroken {

  public StaleVersion(String id, long version) {
    super(id + " has moved on from version " + version + ".");
  }
}
