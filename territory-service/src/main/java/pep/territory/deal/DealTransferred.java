package pep.territory.deal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

/**
 * A deal was handed to a partner; whose it was is not for that one to know.
 *
 * @param protectedUntil the instant at which its protection ends
 */
@EventType("deal.transferred.v1")
public record DealTransferred(
    String dealId,
    String partnerId,
    String partnerCode,
    @Nullable String accountId,
    String customer,
    @Nullable Instant protectedUntil) {

  static DealTransferred of(Deal deal) {
    return new DealTransferred(
        deal.id(),
        deal.partnerId(),
        deal.partnerCode(),
        deal.accountId(),
        deal.request().customer().name(),
        deal.protectedUntil());
  }
}
