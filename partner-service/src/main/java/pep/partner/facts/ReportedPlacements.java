package pep.partner.facts;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import pep.platform.inbox.Projection;
import pep.platform.inbox.Projections;
import pep.platform.inbox.Received;
import pep.platform.tenancy.Tenant;

/** Territories, grants, outlets, deals and enrolments of partners as their owners report them. */
@Repository
public class ReportedPlacements {

  private static final String ISSUED = "issued";
  private static final String PARTNER = "data.partnerId";

  private final Projection<TerritoryView> territories;
  private final Projection<GrantView> grants;
  private final Projection<OutletView> outlets;
  private final Projection<EnrolmentView> enrolments;
  private final Projection<DealView> deals;

  ReportedPlacements(Projections projections) {
    this.territories = projections.of(TerritoryView.class, "known.territories", "above");
    this.grants = projections.of(GrantView.class, "known.grants", "partnerId", "territoryCode");
    this.outlets = projections.of(OutletView.class, "known.outlets", "partnerId");
    this.enrolments = projections.of(EnrolmentView.class, "known.enrolments", "partnerId");
    this.deals = projections.of(DealView.class, "known.deals", "partnerId");
  }

  /** Keeps a territory, and tells which partners hold one above it by a grant. */
  Set<String> territory(Received<TerritoryView> event) {
    List<String> above = event.data().above();
    return territories.accept(event) && !above.isEmpty()
        ? grants
            .findAll(
                event.tenant(),
                Filters.and(
                    Filters.in("data.territoryCode", above), Filters.eq("data.status", ISSUED)))
            .stream()
            .map(GrantView::partnerId)
            .collect(Collectors.toSet())
        : Set.of();
  }

  boolean grant(Received<GrantView> event) {
    return grants.accept(event);
  }

  boolean outlet(Received<OutletView> event) {
    return outlets.accept(event);
  }

  boolean enrolment(Received<EnrolmentView> event) {
    return enrolments.accept(event);
  }

  void deals(List<Received<DealView>> events) {
    deals.accept(events);
  }

  List<HeldGround> ground(Tenant tenant, String partnerId) {
    List<GrantView> held =
        grants.findAll(
            tenant,
            Filters.and(
                Filters.eq("data.partnerId", partnerId), Filters.eq("data.status", ISSUED)));
    if (held.isEmpty()) {
      return List.of();
    }
    List<String> granted = held.stream().map(GrantView::territoryCode).toList();
    List<TerritoryView> below = territories.findAll(tenant, Filters.in("data.above", granted));
    return held.stream()
        .map(grant -> new HeldGround(reach(grant, below), grant.from(), grant.until()))
        .toList();
  }

  private static SortedSet<String> reach(GrantView grant, List<TerritoryView> below) {
    SortedSet<String> codes = new TreeSet<>(Set.of(grant.territoryCode()));
    below.stream()
        .filter(territory -> territory.above().contains(grant.territoryCode()))
        .forEach(territory -> codes.add(territory.code()));
    return codes;
  }

  long outlets(Tenant tenant, String partnerId) {
    return outlets.count(
        tenant,
        Filters.and(Filters.eq("data.partnerId", partnerId), Filters.eq("data.status", "open")));
  }

  /** Those of the partners that hold a grant. */
  Set<String> grantedAmong(Tenant tenant, Set<String> partnerIds) {
    Bson held = Filters.and(Filters.in(PARTNER, partnerIds), Filters.eq("data.status", ISSUED));
    return ids(grants.findAll(tenant, held), GrantView::partnerId);
  }

  /** Those of the partners that have an outlet. */
  Set<String> placedAmong(Tenant tenant, Set<String> partnerIds) {
    Bson open = Filters.and(Filters.in(PARTNER, partnerIds), Filters.ne("data.status", "closed"));
    return ids(outlets.findAll(tenant, open), OutletView::partnerId);
  }

  /** Those of the partners that are, or were to the end, in a program. */
  Set<String> enrolledAmong(Tenant tenant, Set<String> partnerIds) {
    Bson in = Filters.and(Filters.in(PARTNER, partnerIds), Filters.ne("data.status", "withdrawn"));
    return ids(enrolments.findAll(tenant, in), EnrolmentView::partnerId);
  }

  /** Those of the partners that registered a deal, whatever became of it. */
  Set<String> dealingAmong(Tenant tenant, Set<String> partnerIds) {
    return ids(deals.findAll(tenant, Filters.in(PARTNER, partnerIds)), DealView::partnerId);
  }

  private static <T> Set<String> ids(List<T> all, Function<T, String> partnerId) {
    return all.stream().map(partnerId).collect(Collectors.toSet());
  }

  List<PartnerFacts.Enrolled> enrolments(Tenant tenant, String partnerId) {
    return enrolments.findAll(tenant, Filters.eq("data.partnerId", partnerId)).stream()
        .map(
            each ->
                new PartnerFacts.Enrolled(
                    each.programCode(), each.status(), each.enrolledAt(), each.completedAt()))
        .toList();
  }
}
