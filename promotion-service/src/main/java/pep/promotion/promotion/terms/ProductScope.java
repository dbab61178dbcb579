package pep.promotion.promotion.terms;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import pep.platform.productline.ProductLines;

/**
 * The products a promotion holds for: those with one of the codes, and those of one of the product
 * lines or below it; all products when both sets are empty.
 *
 * @param codes product codes
 * @param lines product line codes
 */
public record ProductScope(Set<String> codes, Set<String> lines) {

  /** All products. */
  public static final ProductScope ALL = new ProductScope(Set.of(), Set.of());

  public ProductScope {
    codes = Set.copyOf(codes);
    lines = Set.copyOf(lines);
  }

  /** Whether it names no product, which means all. */
  public boolean everything() {
    return codes.isEmpty() && lines.isEmpty();
  }

  /** Whether the product is meant; a product without a line is meant by its code only. */
  public boolean includes(String productCode, @Nullable String productLine) {
    return everything()
        || codes.contains(productCode)
        || (productLine != null && ProductLines.anyCovers(lines, productLine));
  }

  /**
   * Whether one product could be in both. A code against a line counts as shared: which line a code
   * is in is not decided here, and a needless warning costs less than a missed one.
   */
  public boolean mayShareWith(ProductScope other) {
    if (everything() || other.everything()) {
      return true;
    }
    boolean codeAgainstLine =
        (!codes.isEmpty() && !other.lines.isEmpty())
            || (!lines.isEmpty() && !other.codes.isEmpty());
    return codeAgainstLine
        || codes.stream().anyMatch(other.codes::contains)
        || lines.stream().anyMatch(other::mayHaveLine);
  }

  private boolean mayHaveLine(String line) {
    return lines.stream().anyMatch(each -> ProductLines.meet(each, line));
  }
}
