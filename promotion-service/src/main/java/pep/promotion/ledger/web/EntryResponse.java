package pep.promotion.ledger.web;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.promotion.ledger.LedgerEntry;
import pep.promotion.ledger.Leg;

record EntryResponse(
    String id,
    String runId,
    Instant at,
    String partnerId,
    String partnerCode,
    String promotionId,
    String promotionCode,
    String period,
    Money amount,
    List<LegResponse> legs,
    LedgerEntry.@Nullable Cause cause,
    LedgerEntry.Basis basis) {

  record LegResponse(String account, Leg.Side side, Money amount) {}

  static EntryResponse of(LedgerEntry entry) {
    return new EntryResponse(
        entry.id(),
        entry.runId(),
        entry.at(),
        entry.partnerId(),
        entry.partnerCode(),
        entry.promotionId(),
        entry.promotionCode(),
        entry.period(),
        entry.amount(),
        entry.legs().stream()
            .map(l -> new LegResponse(l.account().wireName(), l.side(), l.amount()))
            .toList(),
        entry.cause(),
        entry.basis());
  }
}
