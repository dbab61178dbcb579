package pep.territory.placement;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** Nothing runs that could be waived. */
@Problem(
    code = "no-quota-period",
    title = "The grant has no such period of a quota",
    cure = "Name the first day of the period that is watched, as the quota tells it.")
public class NoQuotaPeriod extends RuleBroken {

  NoQuotaPeriod(String grantId) {
    super("Grant " + grantId + " has no period of a quota that begins on that day.");
  }
}
