package pep.territory.deal;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.http.ETags;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.account.AccountMatching;
import pep.territory.account.NormalisedIdentity;
import pep.territory.guard.Guards;

/** What people decide on deals that are in review. */
@Service
public class DealReviewing {

  private final Deals deals;
  private final DealReruling reruling;
  private final Guards guards;

  DealReviewing(Deals deals, DealReruling reruling, Guards guards) {
    this.deals = deals;
    this.reruling = reruling;
    this.guards = guards;
  }

  /**
   * A reviewer has found nothing to stand against the deal: it is decided on once more, with the
   * doubts set aside. Look at its status.
   *
   * @throws DealNotInReview if it is not in review
   */
  public Deal register(Tenant tenant, String id, @Nullable String ifMatch, Cause cause) {
    NormalisedIdentity customer = NormalisedIdentity.of(deals.get(tenant, id).request().customer());
    return guards.holding(
        tenant,
        AccountMatching.guardsOf(customer),
        () -> {
          Deal deal = deals.get(tenant, id);
          ETags.check(ifMatch, deal);
          decideAgain(deal, cause);
          return deals.save(deal, cause);
        });
  }

  private void decideAgain(Deal deal, Cause cause) {
    List<String> setAside = deal.requireInReview().settingAside(deal.decision().doubtful());
    deal.registerAfterReview(reruling.decide(deal, Set.copyOf(setAside), cause));
  }

  /**
   * A reviewer has found that another partner serves the customer.
   *
   * @throws DealNotInReview if it is not in review
   */
  public Deal refuse(
      Tenant tenant, String id, @Nullable String ifMatch, String reason, Cause cause) {
    Deal deal = deals.get(tenant, id);
    ETags.check(ifMatch, deal);
    deal.refuseAfterReview(reason);
    return deals.save(deal, cause);
  }
}
