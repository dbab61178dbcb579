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
   */
  record LineRequest(
      @NotNull Integer line,
      @NotNull @Code String productCode,
      @Nullable @Code String productLine,
      @NotNull @DecimalMin(value = "0", inclusive = false) BigDecimal quantity,
      @NotNull Money unitPrice) {}

  @Override
  public void check(WrongFields wrong) {
    for (int i = 0; lines != null && i < lines.size(); i++) {
      LineRequest line = lines.get(i);
      if (line == null || line.unitPrice() == null) {
        continue;
      }
      String field = "lines[" + i + "].unitPrice";
      if (!line.unitPrice().getCurrencyUnit().getCode().equals(currency)) {
        wrong.add(field + ".currency", "mixed-currencies", "Give every price in " + currency + ".");
      }
      if (line.unitPrice().isNegative()) {
        wrong.add(field + ".amount", "negative", "Give a price of zero or above.");
      }
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
                    each.unitPrice()))
        .toList();
  }
}
