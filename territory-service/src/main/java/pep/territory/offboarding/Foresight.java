package pep.territory.offboarding;

import static pep.territory.offboarding.Consequences.CANDIDATES;
import static pep.territory.offboarding.Consequences.LISTED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pep.platform.tenancy.Tenant;
import pep.territory.deal.Deal;
import pep.territory.deal.Deals;
import pep.territory.offboarding.Consequences.DealConsequence;
import pep.territory.offboarding.Consequences.GrantConsequence;
import pep.territory.offboarding.Consequences.OutletConsequence;
import pep.territory.offboarding.Consequences.Successor;
import pep.territory.outlet.Outlet;
import pep.territory.outlet.Outlets;
import pep.territory.placement.Grant;
import pep.territory.placement.GrantStatus;
import pep.territory.placement.Grants;
import pep.territory.roster.KnownPartner;
import pep.territory.roster.Roster;

/** Says what becomes of what a partner holds, before its end and after it; changes nothing. */
@Component
class Foresight {

  private final Offboardings offboardings;
  private final Successors successors;
  private final Holdings holdings;
  private final Grants grants;
  private final Deals deals;
  private final Outlets outlets;
  private final Roster roster;
  private final Clock clock;

  Foresight(
      Offboardings offboardings,
      Successors successors,
      Holdings holdings,
      Grants grants,
      Deals deals,
      Outlets outlets,
      Roster roster,
      Clock clock) {
    this.offboardings = offboardings;
    this.successors = successors;
    this.holdings = holdings;
    this.grants = grants;
    this.deals = deals;
    this.outlets = outlets;
    this.roster = roster;
    this.clock = clock;
  }

  Consequences of(Tenant tenant, KnownPartner partner) {
    String id = partner.id();
    Offboarding offboarding = offboardings.of(tenant, id).orElse(null);
    OffboardingPlan plan = offboarding == null ? OffboardingPlan.NONE : offboarding.plan();
    OffboardingRule rule = plan.over(offboardings.rule(tenant));
    List<Grant> held = grants.pendingOf(tenant, id, "", LISTED);
    List<Deal> live = deals.liveOf(tenant, id, "", LISTED);
    List<Outlet> open = outlets.openOf(tenant, id, "", LISTED);
    Successors.Met met = successors.beside(tenant, id);
    Map<String, SortedSet<String>> ofGrants = met.ofGrants(held);
    Map<String, SortedSet<String>> ofDeals = met.ofDeals(live);
    Map<String, SortedSet<String>> ofOutlets = met.ofOutlets(open);
    LocalDate end =
        LocalDate.ofInstant(clock.instant(), roster.zone(tenant)).plusDays(rule.noticeDays());
    return new Consequences(
        id,
        partner.code(),
        partner.status(),
        offboarding == null ? null : offboarding.status(),
        rule,
        plan,
        holdings.of(tenant, id),
        held.stream().map(each -> grant(each, plan, end, ofGrants)).toList(),
        live.stream().map(each -> deal(each, plan, rule, ofDeals)).toList(),
        open.stream().map(each -> outlet(each, plan, rule, ofOutlets)).toList(),
        ranked(met, ofGrants.values(), ofDeals.values(), ofOutlets.values()));
  }

  private static GrantConsequence grant(
      Grant grant, OffboardingPlan plan, LocalDate end, Map<String, SortedSet<String>> able) {
    Optional<String> successor =
        plan.successorOf(grant.id()).filter(to -> grant.status() == GrantStatus.ISSUED);
    LocalDate until = grant.period().until();
    boolean sooner = until == null || end.isBefore(until);
    return new GrantConsequence(
        grant.id(),
        grant.territoryId(),
        grant.territoryCode(),
        grant.productLine(),
        grant.kind(),
        grant.status(),
        successor.isEmpty() && sooner ? end : until,
        successor.isPresent() ? Becomes.HANDED_OVER : Becomes.ENDED,
        successor.orElse(null),
        candidates(able, grant.id()));
  }

  private static DealConsequence deal(
      Deal deal, OffboardingPlan plan, OffboardingRule rule, Map<String, SortedSet<String>> able) {
    Optional<String> successor = plan.successorOf(deal.id());
    Becomes alone = rule.deals() == DealMeasure.KEEP ? Becomes.KEPT : Becomes.RELEASED;
    return new DealConsequence(
        deal.id(),
        deal.accountId(),
        deal.status(),
        deal.protectedUntil(),
        successor.isPresent() ? Becomes.HANDED_OVER : alone,
        successor.orElse(null),
        candidates(able, deal.id()));
  }

  private static OutletConsequence outlet(
      Outlet outlet,
      OffboardingPlan plan,
      OffboardingRule rule,
      Map<String, SortedSet<String>> able) {
    Optional<String> successor = plan.successorOf(outlet.id());
    Becomes alone = rule.outlets() == OutletMeasure.KEEP ? Becomes.KEPT : Becomes.CLOSED;
    return new OutletConsequence(
        outlet.id(),
        outlet.code(),
        successor.isPresent() ? Becomes.HANDED_OVER : alone,
        successor.orElse(null),
        candidates(able, outlet.id()));
  }

  private static List<String> candidates(Map<String, SortedSet<String>> able, String id) {
    return able.getOrDefault(id, Collections.emptySortedSet()).stream().limit(CANDIDATES).toList();
  }

  private static List<Successor> ranked(
      Successors.Met met,
      Collection<SortedSet<String>> ofGrants,
      Collection<SortedSet<String>> ofDeals,
      Collection<SortedSet<String>> ofOutlets) {
    return Stream.of(ofGrants, ofDeals, ofOutlets)
        .flatMap(Collection::stream)
        .flatMap(Collection::stream)
        .distinct()
        .flatMap(id -> met.partner(id).stream())
        .map(
            partner ->
                new Successor(
                    partner.id(),
                    partner.code(),
                    partner.name(),
                    count(ofGrants, partner.id()),
                    count(ofDeals, partner.id()),
                    count(ofOutlets, partner.id())))
        .sorted(
            Comparator.comparingInt((Successor each) -> -each.things())
                .thenComparing(Successor::partnerCode))
        .limit(CANDIDATES)
        .toList();
  }

  private static int count(Collection<SortedSet<String>> able, String partnerId) {
    return (int) able.stream().filter(each -> each.contains(partnerId)).count();
  }
}
