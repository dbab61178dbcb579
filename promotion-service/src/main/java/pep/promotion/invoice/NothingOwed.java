package pep.promotion.invoice;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** An invoice is over what a partner has to pay back. */
@Problem(
    code = "nothing-owed",
    title = "The partner has nothing to pay back",
    cure = "Look at its account: only one below zero is invoiced, and once.")
public class NothingOwed extends RuleBroken {

  NothingOwed(String partnerId) {
    super("Partner " + partnerId + " has nothing to pay back.");
  }
}
