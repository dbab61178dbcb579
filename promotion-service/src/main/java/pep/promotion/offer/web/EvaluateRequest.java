package pep.promotion.offer.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.validation.Code;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.CurrencyCode;
import pep.platform.validation.ProductLine;
import pep.platform.validation.WrongFields;
import pep.promotion.offer.OrderLine;

/**
 * @param at the instant of the quote; now where it is left out
 * @param currency of all prices
 */
record EvaluateRequest(
    @NotNull @Code String partnerId,
    @Nullable Instant at,
    @NotNull @CurrencyCode String currency,
    @NotEmpty @Size(max = 1000) List<@Valid LineRequest> lines)
    implements CrossChecked {

  /**
   * @param line the asker's number of the line
   * @param price what the line costs before offers; quantity times unit price where it is left out
   */
  record LineRequest(
      @NotNull Integer line,
      @NotNull @Code String productCode,
      @Nullable @ProductLine String productLine,
      @NotNull @DecimalMin(value = "0", inclusive = false) BigDecimal quantity,
      @NotNull Money unitPrice,
      @Nullable Money price) {}

  @Override
  public void check(WrongFields wrong) {
    for (int i = 0; lines != null && i < lines.size(); i++) {
      LineRequest line = lines.get(i);
      if (line == null) {
        continue;
      }
      check(wrong, "lines[" + i + "].unitPrice", line.unitPrice());
      check(wrong, "lines[" + i + "].price", line.price());
    }
  }

  private void check(WrongFields wrong, String field, @Nullable Money price) {
    if (price != null && !price.getCurrencyUnit().getCode().equals(currency)) {
      wrong.add(field + ".currency", "mixed-currencies", "Give every price in " + currency + ".");
    }
    if (price != null && price.isNegative()) {
      wrong.add(field + ".amount", "negative-amount", "Give a price of zero or above.");
    }
  }

  List<OrderLine> orderLines() {
    return lines.stream()
        .map(
            each ->
                new OrderLine(
                    each.line(),
                    each.productCode(),
                    each.productLine(),
                    each.quantity(),
                    each.unitPrice(),
                    each.price()))
        .toList();
  }
}
