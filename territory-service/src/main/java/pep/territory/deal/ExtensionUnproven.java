package pep.territory.deal;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** A deal that was extended before needs more than a reason. */
@Problem(
    code = "extension-unproven",
    title = "Nothing shows that the deal goes on",
    cure = "Say in proof what shows it: the number of an offer, a dated letter of the customer.")
public class ExtensionUnproven extends RuleBroken {

  ExtensionUnproven(String dealId) {
    super("Deal " + dealId + " was extended before; a second time needs a proof.");
  }
}
