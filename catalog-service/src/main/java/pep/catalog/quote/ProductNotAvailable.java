package pep.catalog.quote;

import java.util.List;
import java.util.Map;
import pep.catalog.product.AvailabilityCheck;
import pep.catalog.product.AvailabilityDecision;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** The partner may not sell a product that a quote names. */
@Problem(
    code = "product-not-available",
    title = "The partner may not sell this product",
    cure = "Take the product out, or give the partner what the failed checks ask for.")
public class ProductNotAvailable extends RuleBroken {

  ProductNotAvailable(int line, AvailabilityDecision decision) {
    super(
        "Line "
            + line
            + ", product "
            + decision.product().productCode()
            + ": "
            + String.join("; ", reasons(decision))
            + ".",
        Map.of("line", line, "reasons", reasons(decision)));
  }

  private static List<String> reasons(AvailabilityDecision decision) {
    return decision.failed().stream().map(AvailabilityCheck::reason).toList();
  }
}
