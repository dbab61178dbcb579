package pep.promotion.accrual.web;

import java.time.Instant;
import org.joda.money.Money;
import pep.promotion.accrual.SaleKind;
import pep.promotion.accrual.StatementLine;
import pep.promotion.accrual.StatementQuery;

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
    Money runningIncentive) {

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
        line.runningIncentive());
  }
}
