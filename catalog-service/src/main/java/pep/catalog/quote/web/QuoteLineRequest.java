package pep.catalog.quote.web;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.catalog.quote.WantedLine;
import pep.platform.validation.Code;
import pep.platform.validation.WrongFields;

/**
 * A product, or a bundle, of which every product becomes a line.
 *
 * @param quantity units of the product, or bundles
 */
record QuoteLineRequest(
    @Nullable @Code String productCode,
    @Nullable @Code String bundleId,
    @NotNull @DecimalMin("0.001") @Digits(integer = 9, fraction = 3) BigDecimal quantity) {

  /** Names the lines that are neither of a product nor of a bundle, or of both. */
  static void check(@Nullable List<@Nullable QuoteLineRequest> lines, WrongFields wrong) {
    for (int i = 0; lines != null && i < lines.size(); i++) {
      QuoteLineRequest line = lines.get(i);
      if (line != null) {
        line.check(wrong.in("lines[" + i + "]"));
      }
    }
  }

  private void check(WrongFields wrong) {
    if ((productCode == null) == (bundleId == null)) {
      wrong.add("productCode", "one-of", "Give either productCode or bundleId.");
    }
  }

  static List<WantedLine> toLines(List<QuoteLineRequest> lines) {
    return lines.stream()
        .map(line -> new WantedLine(line.productCode, line.bundleId, line.quantity))
        .toList();
  }
}
