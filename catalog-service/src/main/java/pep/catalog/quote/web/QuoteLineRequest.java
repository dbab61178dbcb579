package pep.catalog.quote.web;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import pep.catalog.quote.QuotedItem;
import pep.platform.validation.Code;

/**
 * @param quantity units of the product
 */
record QuoteLineRequest(
    @NotNull @Code String productCode,
    @NotNull @DecimalMin("0.001") @Digits(integer = 9, fraction = 3) BigDecimal quantity) {

  /** The lines as items, numbered from 1. */
  static List<QuotedItem> toItems(List<QuoteLineRequest> lines) {
    return IntStream.range(0, lines.size())
        .mapToObj(i -> new QuotedItem(i + 1, lines.get(i).productCode, lines.get(i).quantity))
        .toList();
  }
}
