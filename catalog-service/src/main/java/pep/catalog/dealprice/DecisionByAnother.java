package pep.catalog.dealprice;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** Nobody decides on what they drafted or asked for themselves. */
@Problem(
    code = "decision-by-another",
    title = "Somebody else has to decide",
    cure = "Have another of the vendor's staff decide on it.")
public class DecisionByAnother extends RuleBroken {

  public DecisionByAnother(String what, String id) {
    super("You drafted or asked for " + what + " " + id + " yourself.");
  }
}
