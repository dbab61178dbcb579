package pep.territory.deal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import pep.platform.tenancy.Tenant;
import pep.territory.account.NormalisedIdentity;

/** Puts a deal before the conflict policy, together with the deals that live. */
@Component
class DealRulings {

  private final Deals deals;

  DealRulings(Deals deals) {
    this.deals = deals;
  }

  /** A decision and what it rested on. */
  record Ruling(DealDecision decision, DealFacts facts) {}

  /** Decides on a deal that holds no protection yet, or one that is in review. */
  Ruling decide(
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
            .map(RivalDeal::of)
            .toList();
    return new Ruling(
        policy(partnerId, request, customer, live, now, setAside),
        DealFacts.of(live, now, setAside));
  }

  /** Whether deciding on the deal again, from the facts that were kept, gives the same. */
  boolean replays(Deal deal) {
    DealFacts facts = deal.facts();
    return facts != null
        && deal.decision()
            .equals(
                policy(
                    deal.partnerId(),
                    deal.request(),
                    NormalisedIdentity.of(deal.request().customer()),
                    deals.asTheyWere(deal.tenant(), facts.rivals()),
                    facts.at(),
                    Set.copyOf(facts.setAside())));
  }

  private static DealDecision policy(
      String partnerId,
      DealRequest request,
      NormalisedIdentity customer,
      List<RivalDeal> live,
      Instant at,
      Set<String> setAside) {
    return ConflictPolicy.decide(
        partnerId, customer, Set.copyOf(request.productLines()), live, at, setAside);
  }
}
