package pep.platform.aggregate;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** A unique key, such as the vendor's own code, is taken. */
@Problem(
    code = "already-exists",
    status = 409,
    title = "Exists already",
    cure = "Choose another code, or change the existing one.")
public class AlreadyExists extends RuleBroken {

  public AlreadyExists(String what) {
    super(what);
  }
}
