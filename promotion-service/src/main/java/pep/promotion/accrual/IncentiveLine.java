package pep.promotion.accrual;

import java.time.Instant;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.promotion.ledger.LedgerEntry;

/**
 * A ledger entry as it is told to others.
 *
 * @param id the entry; what it is taken once by
 * @param saleLineId the sales line behind it, for a capped rebate
 * @param amount above zero; the event's type tells the direction
 */
public record IncentiveLine(
    String id,
    String partnerId,
    String partnerCode,
    String promotionId,
    String promotionCode,
    String period,
    @Nullable String saleLineId,
    Money amount,
    Instant at) {

  static IncentiveLine of(LedgerEntry entry) {
    LedgerEntry.Cause cause = entry.cause();
    return new IncentiveLine(
        entry.id(),
        entry.partnerId(),
        entry.partnerCode(),
        Objects.requireNonNull(entry.promotionId()),
        Objects.requireNonNull(entry.promotionCode()),
        Objects.requireNonNull(entry.period()),
        cause == null ? null : cause.lineId(),
        entry.amount().abs(),
        entry.at());
  }
}
