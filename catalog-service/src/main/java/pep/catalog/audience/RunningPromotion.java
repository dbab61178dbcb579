package pep.catalog.audience;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promotion in its window, as its owner last told it. Whether a partner qualifies is its owner's
 * to say, at the moment of a quote.
 *
 * @param productCodes the products it is for; null or empty together with the lines for every one
 * @param productLines the product lines it is for
 */
public record RunningPromotion(
    String code, @Nullable List<String> productCodes, @Nullable List<String> productLines) {

  /** Whether the promotion may touch this product. */
  public boolean concerns(String productCode, @Nullable String productLine) {
    List<String> codes = productCodes == null ? List.of() : productCodes;
    List<String> lines = productLines == null ? List.of() : productLines;
    return (codes.isEmpty() && lines.isEmpty())
        || codes.contains(productCode)
        || (productLine != null && lines.contains(productLine));
  }
}
