package pep.territory.deal;

import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

/** A partner no longer holds a deal: it is free, or another partner's now. */
@EventType("deal.released.v1")
public record DealReleased(
    String dealId,
    String partnerId,
    String partnerCode,
    @Nullable String accountId,
    String customer,
    String reason) {

  static DealReleased of(Deal deal, String reason) {
    return new DealReleased(
        deal.id(),
        deal.partnerId(),
        deal.partnerCode(),
        deal.accountId(),
        deal.request().customer().name(),
        reason);
  }
}
