package pep.territory.outlet.waiver;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** The outlet keeps its distance and needs no waiver. */
@Problem(
    code = "nothing-to-waive",
    title = "The outlet keeps its distance",
    cure = "Place it without a waiver.")
public class NothingToWaive extends RuleBroken {

  NothingToWaive(String code) {
    super("Nothing stands too close to outlet " + code + ".");
  }
}
