package pep.territory.deal;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pep.territory.account.NormalisedIdentity;

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
    return of(deal, deal.accountId(), deal.protectionEnd());
  }

  /** A deal as it was when it had this account and was protected until this instant. */
  static RivalDeal of(Deal deal, @Nullable String accountId, Instant protectedUntil) {
    return new RivalDeal(
        deal.id(),
        deal.partnerId(),
        accountId,
        NormalisedIdentity.of(deal.request().customer()),
        Set.copyOf(deal.request().productLines()),
        protectedUntil);
  }
}
