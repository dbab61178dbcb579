package pep.territory.deal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.http.ETags;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.roster.KnownPartner;
import pep.territory.roster.Roster;

/** Says which partners sell a deal together, and what each of them is credited with. */
@Service
public class DealSharing {

  private final Deals deals;
  private final Roster roster;

  DealSharing(Deals deals, Roster roster) {
    this.deals = deals;
    this.roster = roster;
  }

  /** A partner, by id or code, and its part in percent. */
  public record Part(String partner, BigDecimal percent) {}

  /**
   * Parts a live deal among its partner and others, which read it from then on.
   *
   * @param parts that sum to 100, the deal's own partner's among them; none for its own alone
   * @throws InvalidInput if its partner is not among them, or one is named twice
   * @throws pep.territory.roster.PartnerNotActive if one of them is not active
   * @throws DealNotOpen if it protects nobody any more
   */
  public Deal share(
      Tenant tenant, String id, @Nullable String ifMatch, List<Part> parts, Cause cause) {
    Deal deal = deals.get(tenant, id);
    ETags.check(ifMatch, deal);
    List<DealShare> shares = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (int i = 0; i < parts.size(); i++) {
      String field = "shares[" + i + "].partner";
      KnownPartner partner = roster.activePartner(tenant, parts.get(i).partner(), field);
      if (!named.add(partner.id())) {
        throw InvalidInput.of(field, "given-twice", "Give each partner once.");
      }
      shares.add(new DealShare(partner.id(), partner.code(), parts.get(i).percent()));
    }
    if (!parts.isEmpty() && !named.contains(deal.partnerId())) {
      throw InvalidInput.of(
          "shares", "holder-without-share", "Give a part to " + deal.partnerCode() + " as well.");
    }
    deal.share(shares);
    return deals.save(deal, cause);
  }
}
