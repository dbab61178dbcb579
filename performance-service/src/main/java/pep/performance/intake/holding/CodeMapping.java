package pep.performance.intake.holding;

import org.jspecify.annotations.Nullable;
import pep.performance.intake.line.Sale;

/**
 * What held lines are taken to name; null for what they name themselves.
 *
 * @param partnerCode a partner's own code
 * @param productCode a product's own code
 */
public record CodeMapping(@Nullable String partnerCode, @Nullable String productCode) {

  public static final CodeMapping NONE = new CodeMapping(null, null);

  Sale on(Sale sale) {
    return sale.naming(partnerCode, productCode);
  }
}
