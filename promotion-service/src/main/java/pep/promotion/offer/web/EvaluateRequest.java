package pep.promotion.offer.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.http.InvalidInput;
import pep.promotion.offer.OrderLine;

/**
 * @param at the instant of the quote; now where it is left out
 * @param currency of all prices
 */
record EvaluateRequest(
    @NotBlank String partnerId,
    @Nullable Instant at,
    @NotBlank String currency,
    @NotEmpty @Size(max = 1000) List<@Valid @NotNull LineRequest> lines) {

  /**
   * @param line the asker's number of the line
   */
  record LineRequest(
      @NotNull Integer line,
      @NotBlank String productCode,
      @Nullable String productLine,
      @NotNull @DecimalMin(value = "0", inclusive = false) BigDecimal quantity,
      @NotNull Money unitPrice) {}

  List<OrderLine> orderLines() {
    List<OrderLine> orderLines = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      LineRequest each = lines.get(i);
      String field = "lines[" + i + "].unitPrice";
      if (!each.unitPrice().getCurrencyUnit().getCode().equals(currency)) {
        throw InvalidInput.of(
            field + ".currency", "mixed-currencies", "Give every price in " + currency + ".");
      }
      if (each.unitPrice().isNegative()) {
        throw InvalidInput.of(field + ".amount", "negative", "Give a price of zero or above.");
      }
      orderLines.add(
          new OrderLine(
              each.line(),
              each.productCode(),
              each.productLine(),
              each.quantity(),
              each.unitPrice()));
    }
    return orderLines;
  }
}
