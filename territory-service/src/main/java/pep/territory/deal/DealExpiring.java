package pep.territory.deal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

/**
 * A deal's protection runs out soon; told once for each end that it is given.
 *
 * @param protectedUntil the instant at which it ends
 */
@EventType("deal.expiring.v1")
public record DealExpiring(
    String dealId,
    String partnerId,
    String partnerCode,
    @Nullable String accountId,
    String customer,
    @Nullable Instant protectedUntil) {

  static DealExpiring of(Deal deal) {
    return new DealExpiring(
        deal.id(),
        deal.partnerId(),
        deal.partnerCode(),
        deal.accountId(),
        deal.request().customer().name(),
        deal.protectedUntil());
  }
}
