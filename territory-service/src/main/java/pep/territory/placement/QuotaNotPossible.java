package pep.territory.placement;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** Not every grant can carry a quota. */
@Problem(
    code = "quota-not-possible",
    title = "The grant cannot carry a quota",
    cure = "Give it to an exclusive grant that holds, to one of a line for each partner.")
public class QuotaNotPossible extends RuleBroken {

  QuotaNotPossible(String grantId, String why) {
    super("Grant " + grantId + " " + why + ".");
  }
}
