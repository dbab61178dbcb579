package pep.territory.deal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

/**
 * A deal's protection ran out.
 *
 * @param protectedUntil the instant at which it ended
 */
@EventType("deal.expired.v1")
public record DealExpired(
    String dealId,
    String partnerId,
    String partnerCode,
    @Nullable String accountId,
    String customer,
    @Nullable Instant protectedUntil) {

  static DealExpired of(Deal deal) {
    return new DealExpired(
        deal.id(),
        deal.partnerId(),
        deal.partnerCode(),
        deal.accountId(),
        deal.request().customer().name(),
        deal.protectedUntil());
  }
}
