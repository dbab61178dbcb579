package pep.territory.deal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import pep.platform.reason.Reason;
import pep.platform.tenancy.Tenant;
import pep.territory.account.CustomerIdentity;
import pep.territory.account.NormalisedIdentity;
import pep.territory.area.Place;
import pep.territory.area.RegionCode;
import pep.territory.binding.BoundGround;
import pep.territory.binding.ForeignGround;

/** Puts a deal before the conflict policy, together with the deals that live. */
@Component
class DealRulings {

  private final Deals deals;
  private final BoundGround ground;

  DealRulings(Deals deals, BoundGround ground) {
    this.deals = deals;
    this.ground = ground;
  }

  /** Decides on a deal that holds no protection yet, or one that is in review. */
  DealRuling decide(
      Tenant tenant,
      String dealId,
      String partnerId,
      DealRequest request,
      NormalisedIdentity customer,
      Instant now,
      Set<String> setAside) {
    List<RivalDeal> live =
        deals.live(tenant, customer, now).stream()
            .filter(deal -> !deal.id().equals(dealId))
            .map(deal -> RivalDeal.of(deal, customer))
            .toList();
    Set<String> lines = Set.copyOf(request.productLines());
    List<ForeignGround> grounds =
        place(request.customer())
            .map(place -> ground.ofDeal(tenant, partnerId, lines, place))
            .orElse(List.of());
    return new DealRuling(
        ConflictPolicy.decide(partnerId, customer, lines, live, grounds, now, setAside),
        DealFacts.of(live, grounds, now, setAside),
        partnerId);
  }

  /** Whether deciding on the deal again, from the facts that were kept, gives the same. */
  boolean replays(Deal deal) {
    DealFacts facts = deal.facts();
    if (facts == null) {
      return false;
    }
    DealDecision again =
        ConflictPolicy.decide(
            deal.decidedFor(),
            NormalisedIdentity.of(deal.request().customer()),
            Set.copyOf(deal.request().productLines()),
            deals.asTheyWere(deal.tenant(), facts.rivals()),
            facts.grounds(),
            facts.at(),
            Set.copyOf(facts.setAside()));
    return deal.decision().equals(again)
        && Reason.sameFacts(deal.decision().reasons(), again.reasons());
  }

  /** What the registration says of where the customer is; none without its country. */
  private static Optional<Place> place(CustomerIdentity customer) {
    return Optional.ofNullable(customer.country())
        .map(country -> new Place(null, new RegionCode(country), customer.postalCode()));
  }
}
