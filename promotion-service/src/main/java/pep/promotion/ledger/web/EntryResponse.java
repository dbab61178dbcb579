package pep.promotion.ledger.web;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.promotion.ledger.EntryKind;
import pep.promotion.ledger.LedgerEntry;
import pep.promotion.ledger.Leg;

/**
 * @param postingPeriod the month that it is posted in
 * @param corrects the closed month that it is of; left out where it is posted in its own
 */
record EntryResponse(
    String id,
    String runId,
    Instant at,
    String partnerId,
    String partnerCode,
    EntryKind kind,
    @Nullable String promotionId,
    @Nullable String promotionCode,
    @Nullable String period,
    @Nullable String postingPeriod,
    @Nullable String corrects,
    Money amount,
    List<LegResponse> legs,
    LedgerEntry.@Nullable Cause cause,
    LedgerEntry.@Nullable Basis basis) {

  record LegResponse(String account, Leg.Side side, Money amount) {}

  static EntryResponse of(LedgerEntry entry) {
    return new EntryResponse(
        entry.id(),
        entry.runId(),
        entry.at(),
        entry.partnerId(),
        entry.partnerCode(),
        entry.kind(),
        entry.promotionId(),
        entry.promotionCode(),
        entry.period(),
        entry.postingPeriod(),
        entry.corrects(),
        entry.amount(),
        entry.legs().stream()
            .map(l -> new LegResponse(l.account().wireName(), l.side(), l.amount()))
            .toList(),
        entry.cause(),
        entry.basis());
  }
}
