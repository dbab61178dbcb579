package pep.catalog.audience;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.productline.ProductLines;

/**
 * A promotion in its window, as its owner last told it. Whether a partner qualifies is its owner's
 * to say, at the moment of a quote.
 *
 * @param productCodes the products it is for; empty together with the lines for every one
 * @param productLines the product lines it is for
 */
public record RunningPromotion(String code, List<String> productCodes, List<String> productLines) {

  /** Whether the promotion may touch this product. */
  public boolean concerns(String productCode, @Nullable String productLine) {
    return (productCodes.isEmpty() && productLines.isEmpty())
        || productCodes.contains(productCode)
        || (productLine != null && ProductLines.anyCovers(productLines, productLine));
  }
}
