package pep.territory.deal;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** Not every refusal can be objected to, nor for ever. */
@Problem(
    code = "objection-not-possible",
    title = "The refusal cannot be objected to",
    cure =
        "Object once, soon after a refusal for another's deal, and while that is protected;"
            + " otherwise register the deal anew.")
public class ObjectionNotPossible extends RuleBroken {

  ObjectionNotPossible(String dealId, String why) {
    super("Deal " + dealId + " cannot be objected for: " + why + ".");
  }
}
