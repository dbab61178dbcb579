package pep.territory.deal;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;
import pep.platform.reason.Reason;

/**
 * A partner registered a deal, which is protected from now on.
 *
 * @param customer the name as the partner wrote it
 * @param productLines what it is about; none for everything
 * @param protectedUntil the instant at which the protection ends
 * @param reasons why it could be registered
 */
@EventType("deal.registered.v1")
public record DealRegistered(
    String dealId,
    String partnerId,
    String partnerCode,
    @Nullable String accountId,
    String customer,
    List<String> productLines,
    @Nullable Money value,
    @Nullable Instant protectedUntil,
    List<Reason> reasons,
    String ruleVersion) {

  static DealRegistered of(Deal deal) {
    return new DealRegistered(
        deal.id(),
        deal.partnerId(),
        deal.partnerCode(),
        deal.accountId(),
        deal.request().customer().name(),
        deal.request().productLines(),
        deal.request().value(),
        deal.protectedUntil(),
        deal.decision().reasons(),
        deal.decision().ruleVersion());
  }
}
