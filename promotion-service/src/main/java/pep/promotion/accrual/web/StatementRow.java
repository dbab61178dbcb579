package pep.promotion.accrual.web;

import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.promotion.accrual.sale.SaleKind;
import pep.promotion.accrual.statement.StatementLine;
import pep.promotion.accrual.statement.StatementQuery;

/**
 * @param unfunded what the budget had no money for and waits; left out where that is nothing
 * @param carried what a return takes back from later earnings; left out where that is nothing
 */
record StatementRow(
    String promotionId,
    String promotionCode,
    String period,
    String lineId,
    SaleKind kind,
    String productCode,
    Instant soldAt,
    Money net,
    Money incentive,
    Money runningNet,
    Money runningIncentive,
    @Nullable Money unfunded,
    @Nullable Money carried) {

  static StatementRow of(StatementQuery.Row row) {
    StatementLine line = row.line();
    return new StatementRow(
        row.promotion().id(),
        row.promotion().code(),
        line.period(),
        line.line().id(),
        line.line().kind(),
        line.line().productCode(),
        line.line().soldAt(),
        line.net(),
        line.incentive(),
        line.runningNet(),
        line.runningIncentive(),
        orNone(line.unfunded()),
        orNone(line.carried()));
  }

  private static @Nullable Money orNone(Money amount) {
    return amount.isZero() ? null : amount;
  }
}
