package pep.partner.segment;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import pep.partner.facts.FactSheets;
import pep.partner.facts.PartnerFacts;
import pep.partner.facts.Verdict;
import pep.partner.profile.PartnerStandings;
import pep.partner.vendor.Vendors;
import pep.platform.tenancy.Tenant;

/** Tells lists of partners what was reported of them, and which segments they are in. */
@Component
class ReportedStandings implements PartnerStandings {

  private final FactSheets facts;
  private final Memberships memberships;
  private final Vendors vendors;

  ReportedStandings(FactSheets facts, Memberships memberships, Vendors vendors) {
    this.facts = facts;
    this.memberships = memberships;
    this.vendors = vendors;
  }

  @Override
  public Map<String, Standing> of(Tenant tenant, Collection<String> partnerIds) {
    Map<String, PartnerFacts> reported = facts.of(tenant, partnerIds, false);
    Map<String, Membership> in = memberships.find(tenant, partnerIds);
    if (reported.isEmpty() && in.isEmpty()) {
      return Map.of();
    }
    CurrencyUnit currency = vendors.get(tenant).currency();
    Map<String, Standing> found = new HashMap<>();
    for (String id : partnerIds) {
      PartnerFacts known = reported.getOrDefault(id, PartnerFacts.NONE);
      Membership membership = in.get(id);
      found.put(
          id,
          new Standing(
              known.tier(),
              known.verdict() == null ? null : Verdict.of(known.verdict()).orElse(null),
              membership == null
                  ? List.of()
                  : membership.entries().stream().map(Membership.Held::code).toList(),
              known.figures() == null ? null : Money.of(currency, known.figures().revenue12m())));
    }
    return found;
  }

  @Override
  public Set<String> onTiers(Tenant tenant, Collection<String> tiers) {
    return facts.onTiers(tenant, tiers);
  }

  @Override
  public Set<String> inSegments(Tenant tenant, Collection<String> codes) {
    Set<String> found = new HashSet<>();
    memberships.forEachIn(tenant, codes, each -> found.add(each.partnerId()));
    return found;
  }
}
