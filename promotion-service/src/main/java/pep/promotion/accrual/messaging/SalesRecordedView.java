package pep.promotion.accrual.messaging;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.promotion.accrual.sale.Acceptance;
import pep.promotion.accrual.sale.SaleKind;
import pep.promotion.accrual.sale.SaleLine;

/** What is read of {@code sales.recorded.v1}: up to 1,000 lines of one intake. */
public record SalesRecordedView(String currency, List<Line> lines) {

  /** One sales line. */
  public record Line(
      String id,
      String partnerId,
      String productCode,
      @Nullable String productLine,
      BigDecimal quantity,
      Money amount,
      Instant soldAt,
      String kind,
      @Nullable String returns,
      @Nullable String reverses,
      @Nullable String replaces) {

    /** The line as accrual sees it. */
    public SaleLine toSaleLine(Acceptance accepted) {
      return new SaleLine(
          id,
          productCode,
          productLine,
          amount,
          quantity,
          soldAt,
          kindOf(),
          returns,
          reverses,
          replaces,
          accepted);
    }

    private SaleKind kindOf() {
      return switch (kind) {
        case "sale" -> SaleKind.SALE;
        case "return" -> SaleKind.RETURN;
        case "reversal" -> SaleKind.REVERSAL;
        default -> throw new IllegalArgumentException("line " + id + " is of kind " + kind);
      };
    }
  }
}
