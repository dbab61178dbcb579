package pep.promotion.accrual.web;

import java.time.Instant;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.promotion.accrual.sale.SaleKind;
import pep.promotion.accrual.statement.PostedLine;
import pep.promotion.accrual.statement.PostedStatements;
import pep.promotion.accrual.statement.StatementLine;
import pep.promotion.accrual.statement.StatementQuery;
import pep.promotion.ledger.LedgerEntry;

/**
 * A sales line as it counts now or, as of an instant, a posting.
 *
 * @param lineId the sales line; of a posting the one that caused it, left out where many did
 * @param kind of a sales line
 * @param productCode of a sales line
 * @param soldAt of a sales line
 * @param seller who sold the deal that the line tells of; left out where nobody was named
 * @param net of a posting by how much it moved the period's volume, where that is what it is by
 * @param unfunded what the budget had no money for and waits; left out where that is nothing
 * @param carried what a return takes back from later earnings; left out where that is nothing
 * @param beyondCap what goes beyond the most that one partner may earn, below zero where it comes
 *     in again; left out where that is nothing
 * @param entryId of a posting
 * @param postedAt when it was posted
 * @param postingPeriod the month that it stands in
 * @param corrects the closed month that it corrects
 */
record StatementRow(
    String promotionId,
    String promotionCode,
    String period,
    @Nullable String lineId,
    @Nullable SaleKind kind,
    @Nullable String productCode,
    @Nullable Instant soldAt,
    @Nullable String seller,
    @Nullable Money net,
    Money incentive,
    @Nullable Money runningNet,
    Money runningIncentive,
    @Nullable Money unfunded,
    @Nullable Money carried,
    @Nullable Money beyondCap,
    @Nullable String entryId,
    @Nullable Instant postedAt,
    @Nullable String postingPeriod,
    @Nullable String corrects) {

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
        line.line().deal() == null ? null : line.line().deal().seller(),
        line.net(),
        line.incentive(),
        line.runningNet(),
        line.runningIncentive(),
        orNone(line.unfunded()),
        orNone(line.carried()),
        orNone(line.beyondCap()),
        null,
        null,
        null,
        null);
  }

  static StatementRow of(PostedStatements.Row row) {
    PostedLine line = row.line();
    LedgerEntry entry = line.entry();
    LedgerEntry.Cause cause = entry.cause();
    return new StatementRow(
        Objects.requireNonNull(entry.promotionId()),
        Objects.requireNonNull(entry.promotionCode()),
        Objects.requireNonNull(entry.period()),
        cause == null ? null : cause.lineId(),
        null,
        null,
        null,
        null,
        line.net(),
        line.incentive(),
        line.runningNet(),
        line.runningIncentive(),
        cause == null ? null : orNone(cause.shortfall()),
        null,
        null,
        entry.id(),
        entry.at(),
        entry.postingPeriod(),
        entry.corrects());
  }

  private static @Nullable Money orNone(Money amount) {
    return amount.isZero() ? null : amount;
  }
}
