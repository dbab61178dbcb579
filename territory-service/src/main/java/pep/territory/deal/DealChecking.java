package pep.territory.deal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import pep.platform.tenancy.Tenant;
import pep.territory.account.NormalisedIdentity;
import pep.territory.roster.KnownPartner;
import pep.territory.roster.Roster;

/** Says beforehand what a registration would meet. */
@Service
public class DealChecking {

  private final Deals deals;
  private final DealRulings rulings;
  private final DealTerms terms;
  private final Roster roster;
  private final Clock clock;

  DealChecking(Deals deals, DealRulings rulings, DealTerms terms, Roster roster, Clock clock) {
    this.deals = deals;
    this.rulings = rulings;
    this.terms = terms;
    this.roster = roster;
    this.clock = clock;
  }

  /**
   * What would be decided now; nothing is kept, and another registration may come first.
   *
   * @param partner id or code of the partner, which must be active
   */
  public DealDecision decision(Tenant tenant, String partner, DealRequest request) {
    KnownPartner holder = roster.activePartner(tenant, partner);
    terms.requireLines(tenant, request.productLines());
    terms.requireCurrency(tenant, request.value());
    NormalisedIdentity customer = NormalisedIdentity.of(request.customer());
    return rulings
        .decide(tenant, "", holder.id(), request, customer, clock.instant(), Set.of())
        .decision();
  }

  /** The lines of a registration that no other deal protects; none of one about all lines. */
  public List<String> freeLines(Tenant tenant, DealRequest request, DealDecision decision) {
    List<Set<String>> taken =
        decision.conflicts().stream()
            .map(conflict -> deals.get(tenant, conflict.dealId()).request().productLines())
            .map(Set::copyOf)
            .collect(Collectors.toList());
    return request.productLines().stream()
        .filter(line -> taken.stream().noneMatch(lines -> ConflictPolicy.meet(Set.of(line), lines)))
        .toList();
  }
}
