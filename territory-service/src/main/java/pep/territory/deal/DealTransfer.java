package pep.territory.deal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.http.ETags;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.roster.KnownPartner;
import pep.territory.roster.PartnerNotActive;
import pep.territory.roster.Roster;

/** What becomes of the deals of a partner that goes. */
@Service
public class DealTransfer {

  private final Deals deals;
  private final Roster roster;

  DealTransfer(Deals deals, Roster roster) {
    this.deals = deals;
    this.roster = roster;
  }

  /**
   * Hands a live deal to another partner. Its customer was the former one's, so that no other deal
   * stands against it; whose ground the customer is on is for whoever hands it over to weigh.
   *
   * @param successor id or code of a partner
   * @throws PartnerNotActive if the successor is not active
   * @throws DealNotOpen if it protects nobody any more
   */
  public Deal transfer(
      Tenant tenant,
      String id,
      @Nullable String ifMatch,
      String successor,
      String reason,
      Cause cause) {
    KnownPartner to = roster.activePartner(tenant, successor);
    Deal deal = deals.get(tenant, id);
    ETags.check(ifMatch, deal);
    deal.transfer(to, reason);
    return deals.save(deal, cause);
  }

  /** Frees the customer of a deal that nobody takes over. */
  public Deal release(Tenant tenant, String id, String reason, Cause cause) {
    Deal deal = deals.get(tenant, id);
    deal.release(reason);
    return deals.save(deal, cause);
  }
}
