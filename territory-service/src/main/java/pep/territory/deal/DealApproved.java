package pep.territory.deal;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

/**
 * The vendor approved a deal.
 *
 * @param protectedUntil the instant at which the protection ends
 */
@EventType("deal.approved.v1")
public record DealApproved(
    String dealId,
    String partnerId,
    String partnerCode,
    @Nullable String accountId,
    String customer,
    List<String> productLines,
    @Nullable Money value,
    @Nullable Instant protectedUntil) {

  static DealApproved of(Deal deal) {
    return new DealApproved(
        deal.id(),
        deal.partnerId(),
        deal.partnerCode(),
        deal.accountId(),
        deal.request().customer().name(),
        deal.request().productLines(),
        deal.request().value(),
        deal.protectedUntil());
  }
}
