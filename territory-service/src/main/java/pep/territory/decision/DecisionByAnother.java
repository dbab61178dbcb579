package pep.territory.decision;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** Nobody decides on what they asked for themselves. */
@Problem(
    code = "decision-by-another",
    title = "Somebody else has to decide",
    cure = "Have somebody decide who has not asked for it.")
public class DecisionByAnother extends RuleBroken {

  private DecisionByAnother(String what) {
    super(what + " was asked for by the same person.");
  }

  /**
   * Checks that who decides is not who asked.
   *
   * @param what is decided on, to begin a sentence with
   */
  public static void require(String what, String asked, String decides) {
    if (asked.equals(decides)) {
      throw new DecisionByAnother(what);
    }
  }
}
