package pep.promotion.accrual;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What is read of {@code sales.recorded.v1}: up to 1,000 lines of one intake. */
record SalesRecorded(String currency, List<Line> lines) {

  record Line(
      String id,
      String partnerId,
      String productCode,
      @Nullable String productLine,
      Money amount,
      Instant soldAt,
      String kind,
      @Nullable String returns,
      @Nullable String reverses) {

    SaleLine toSaleLine() {
      return new SaleLine(
          id, productCode, productLine, amount, soldAt, kindOf(), returns, reverses);
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
