package pep.catalog.quote;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** A deal is about a customer, and nobody has said whom the quote is for. */
@Problem(
    code = "customer-needed",
    title = "The quote names no customer",
    cure = "Give the customer's name, and its domain, taxId or address and country if known.")
public class CustomerNeeded extends RuleBroken {

  CustomerNeeded(String id) {
    super(
        "Quote "
            + id
            + " does not say whom it is for: give customer, with its name, and domain, taxId or"
            + " country if known.");
  }
}
