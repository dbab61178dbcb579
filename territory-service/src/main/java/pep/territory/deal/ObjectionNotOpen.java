package pep.territory.deal;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** There is no objection to decide on, or it was decided on before. */
@Problem(
    code = "objection-not-open",
    title = "No objection waits to be decided on",
    cure = "Read the deal: its objection says what became of it.")
public class ObjectionNotOpen extends RuleBroken {

  ObjectionNotOpen(String dealId) {
    super("No objection of deal " + dealId + " is open.");
  }
}
