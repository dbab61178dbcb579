package pep.catalog.quote;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/**
 * Only a quote that holds can be sent, and only one that was sent and has no answer be answered.
 */
@Problem(
    code = "quote-not-open",
    title = "The quote is not open",
    cure = "Draft its next version, or have a draft hold longer.")
public class QuoteNotOpen extends RuleBroken {

  QuoteNotOpen(String id, String why) {
    super("Quote " + id + " " + why + ".");
  }
}
