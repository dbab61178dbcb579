package pep.catalog.quote;

import java.util.List;
import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** No price book in force lists a product that a quote names. */
@Problem(
    code = "product-not-priced",
    title = "The product has no price now",
    cure = "List the product in a price book that is in force for this partner.")
public class ProductNotPriced extends RuleBroken {

  ProductNotPriced(int line, String productCode, List<String> reasons) {
    super(
        "Line " + line + ", product " + productCode + ": " + String.join("; ", reasons) + ".",
        Map.of("line", line, "reasons", reasons));
  }
}
