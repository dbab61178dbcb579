package pep.catalog.dealprice;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** A deal price is decided once. */
@Problem(
    code = "deal-price-decided",
    title = "The deal price was decided",
    cure = "Ask for another deal price; what was decided stays.")
public class DealPriceDecided extends RuleBroken {

  DealPriceDecided(String id, DealPrice.Status status) {
    super("Deal price " + id + " is " + status.code() + ".");
  }
}
