package pep.territory.deal;

import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

/**
 * A deal was won or lost.
 *
 * @param outcome {@code won} or {@code lost}
 * @param productLines what it was about; none for everything
 * @param seller who of the partner's people sold it; null where nobody was named
 * @param referrer the partner that referred it; null for none
 * @param credits what each is credited with, of a deal that several have won together
 */
@EventType("deal.closed.v1")
public record DealClosed(
    String dealId,
    String partnerId,
    String partnerCode,
    @Nullable String accountId,
    String customer,
    @Nullable Money value,
    String outcome,
    @Nullable String reason,
    List<String> productLines,
    @Nullable String seller,
    @Nullable String referrer,
    @Nullable List<DealShare.Credit> credits) {

  private static @Nullable List<DealShare.Credit> credits(Deal deal, DealOutcome how) {
    return how == DealOutcome.LOST || deal.shares().isEmpty()
        ? null
        : DealShare.credits(deal.shares(), deal.request().value());
  }

  static DealClosed of(Deal deal, DealOutcome how) {
    return new DealClosed(
        deal.id(),
        deal.partnerId(),
        deal.partnerCode(),
        deal.accountId(),
        deal.request().customer().name(),
        deal.request().value(),
        how.name().toLowerCase(Locale.ROOT),
        deal.statusReason(),
        deal.request().productLines(),
        deal.request().seller(),
        deal.referrer() == null ? null : deal.referrer().partnerId(),
        credits(deal, how));
  }
}
