package pep.territory.deal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.http.ETags;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.roster.KnownPartner;
import pep.territory.roster.Roster;

/** Says who sells a deal and who referred it, which promotions may pay for once it is won. */
@Service
public class DealOriginating {

  private final Deals deals;
  private final Roster roster;

  DealOriginating(Deals deals, Roster roster) {
    this.deals = deals;
    this.roster = roster;
  }

  /**
   * @param seller who of the deal's partner's people sells it; null for nobody
   * @param referrer id or code of another active partner; null for none
   * @throws InvalidInput if the referrer is the deal's own partner
   * @throws pep.territory.roster.PartnerNotActive if the referrer is not active
   * @throws DealNotOpen if it protects nobody any more
   */
  public Deal originate(
      Tenant tenant,
      String id,
      @Nullable String ifMatch,
      @Nullable String seller,
      @Nullable String referrer,
      Cause cause) {
    Deal deal = deals.get(tenant, id);
    ETags.check(ifMatch, deal);
    deal.originate(seller, referrer == null ? null : referrer(tenant, deal, referrer));
    return deals.save(deal, cause);
  }

  private DealReferrer referrer(Tenant tenant, Deal deal, String named) {
    KnownPartner partner = roster.activePartner(tenant, named, "referrer");
    if (partner.id().equals(deal.partnerId())) {
      throw InvalidInput.of(
          "referrer", "own-referral", "Name another partner than the one that sells it.");
    }
    return new DealReferrer(partner.id(), partner.code());
  }
}
