package pep.catalog.quote;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** A quote on which the vendor keeps too little is sent once the vendor has approved it. */
@Problem(
    code = "approval-needed",
    title = "The vendor has to approve the quote",
    cure = "Have the vendor's staff approve the draft, or change it.")
public class ApprovalNeeded extends RuleBroken {

  ApprovalNeeded(String id) {
    super("Quote " + id + " is below what the vendor lets be sent without its approval.");
  }
}
