package pep.catalog.product.web;

import org.jspecify.annotations.Nullable;
import pep.platform.productline.ProductLines;
import pep.platform.validation.WrongFields;

/** What a product line may not be called: as grants call every line. */
final class NamedLine {

  private NamedLine() {}

  static void check(@Nullable String productLine, WrongFields wrong) {
    if (productLine != null && ProductLines.isEvery(productLine)) {
      wrong.add(
          "productLine", "means-every-line", "Choose another: * stands for every line in grants.");
    }
  }
}
