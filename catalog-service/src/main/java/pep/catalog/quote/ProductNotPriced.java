package pep.catalog.quote;

import java.util.Map;
import pep.catalog.pricing.PriceBookDecision;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** No price book in force lists a product that a quote names. */
@Problem(
    code = "product-not-priced",
    title = "The product has no price now",
    cure = "List the product in a price book that is in force for this partner.")
public class ProductNotPriced extends RuleBroken {

  ProductNotPriced(int line, String productCode, PriceBookDecision decision) {
    super(
        "Line "
            + line
            + ", product "
            + productCode
            + ": "
            + String.join("; ", decision.reasons())
            + ".",
        Map.of("line", line, "reasons", decision.reasons(), "why", decision.why()));
  }
}
