package pep.promotion.accrual.sale;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.productline.ProductLines;
import pep.promotion.promotion.terms.Occasion;
import pep.promotion.promotion.terms.ProductScope;

/**
 * The deal that a line tells of, where it tells of none that was sold.
 *
 * @param occasion what the partner has done for it
 * @param seller who of the partner's people sold it; null where nobody was named
 * @param productLines what it is about; none for everything
 */
public record DealOfLine(Occasion occasion, @Nullable String seller, List<String> productLines) {

  public DealOfLine {
    productLines = List.copyOf(productLines);
  }

  /** Whether it is about a product that is meant; one about everything only by what means all. */
  boolean within(ProductScope products) {
    return products.everything()
        || productLines.stream().anyMatch(line -> ProductLines.anyCovers(products.lines(), line));
  }
}
