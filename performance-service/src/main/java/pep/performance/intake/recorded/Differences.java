package pep.performance.intake.recorded;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pep.performance.intake.line.Column;
import pep.performance.intake.line.LineReason;
import pep.performance.intake.line.ReasonCode;
import pep.performance.intake.line.Sale;

/** Tells what a line says otherwise than the one that was recorded under its external id. */
final class Differences {

  private Differences() {}

  /** A reason for each column that differs; none where both lines say the same. */
  static List<LineReason> of(Sale sent, Sale recorded) {
    List<LineReason> found = new ArrayList<>(0);
    compare(Column.PARTNER_CODE, sent.partnerCode(), recorded.partnerCode(), found);
    compare(Column.PRODUCT_CODE, sent.productCode(), recorded.productCode(), found);
    compare(Column.QUANTITY, quantity(sent), quantity(recorded), found);
    compare(Column.AMOUNT, amount(sent), amount(recorded), found);
    compare(Column.SOLD_AT, soldAt(sent), soldAt(recorded), found);
    compare(Column.KIND, sent.kind().wireName(), recorded.kind().wireName(), found);
    compare(Column.RETURNS, returns(sent), returns(recorded), found);
    return found;
  }

  private static void compare(
      Column column, @Nullable String sent, @Nullable String recorded, List<LineReason> found) {
    if (!Objects.equals(sent, recorded)) {
      found.add(new LineReason(ReasonCode.RECORDED_OTHERWISE, column, sent, recorded));
    }
  }

  private static String quantity(Sale sale) {
    return sale.quantity().stripTrailingZeros().toPlainString();
  }

  private static String amount(Sale sale) {
    return sale.amount().getAmount().toPlainString();
  }

  private static String soldAt(Sale sale) {
    return sale.soldAt().truncatedTo(ChronoUnit.MILLIS).toString();
  }

  private static @Nullable String returns(Sale sale) {
    String returns = sale.returns();
    return returns == null ? null : Sale.claimed(returns);
  }
}
