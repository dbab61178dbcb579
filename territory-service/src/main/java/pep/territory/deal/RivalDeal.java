package pep.territory.deal;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pep.territory.account.NormalisedIdentity;
import pep.territory.deal.DealFacts.ProtectedDeal;

/**
 * A live deal, as the conflict policy sees it.
 *
 * @param productLines codes of the lines it is about; none for all
 * @param protectedUntil the instant at which its protection ends
 */
public record RivalDeal(
    String dealId,
    String partnerId,
    @Nullable String accountId,
    NormalisedIdentity customer,
    Set<String> productLines,
    Instant protectedUntil) {

  /** A live deal. */
  static RivalDeal of(Deal deal) {
    return of(deal, deal.accountId(), deal.partnerId(), deal.protectionEnd());
  }

  /** A deal as it was then. */
  static RivalDeal of(Deal deal, ProtectedDeal then) {
    String partnerId = then.partnerId() == null ? deal.partnerId() : then.partnerId();
    return of(deal, then.accountId(), partnerId, then.protectedUntil());
  }

  private static RivalDeal of(
      Deal deal, @Nullable String accountId, String partnerId, Instant protectedUntil) {
    return new RivalDeal(
        deal.id(),
        partnerId,
        accountId,
        NormalisedIdentity.of(deal.request().customer()),
        Set.copyOf(deal.request().productLines()),
        protectedUntil);
  }
}
