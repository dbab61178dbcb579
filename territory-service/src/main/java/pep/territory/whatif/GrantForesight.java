package pep.territory.whatif;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.problem.InvalidInput;
import pep.platform.productline.ProductLines;
import pep.platform.reason.Reason;
import pep.platform.tenancy.Tenant;
import pep.territory.area.Area;
import pep.territory.area.Place;
import pep.territory.outlet.Outlets;
import pep.territory.outlet.Standing;
import pep.territory.placement.Grant;
import pep.territory.placement.GrantDecision;
import pep.territory.placement.GrantKind;
import pep.territory.placement.GrantNotIssued;
import pep.territory.placement.GrantStatus;
import pep.territory.placement.Grants;
import pep.territory.placement.Placement;
import pep.territory.placement.Surveying;
import pep.territory.placement.Territories;
import pep.territory.placement.Territory;
import pep.territory.roster.Roster;
import pep.territory.whatif.Forecast.ConcernedDeal;
import pep.territory.whatif.Forecast.ConcernedGrant;
import pep.territory.whatif.Forecast.Effect;
import pep.territory.whatif.Forecast.HolderChange;
import pep.territory.whatif.Forecast.Outcome;

/** What a grant that is issued, takes another's place or ends would do. */
@Service
public class GrantForesight {

  private static final Predicate<Place> NOWHERE = place -> false;

  private final Placement placement;
  private final Grants grants;
  private final Territories territories;
  private final Surveying surveying;
  private final Outlets outlets;
  private final ConcernedOutlets concerned;
  private final OpenDeals deals;
  private final Roster roster;
  private final Clock clock;

  GrantForesight(
      Placement placement,
      Grants grants,
      Territories territories,
      Surveying surveying,
      Outlets outlets,
      ConcernedOutlets concerned,
      OpenDeals deals,
      Roster roster,
      Clock clock) {
    this.placement = placement;
    this.grants = grants;
    this.territories = territories;
    this.surveying = surveying;
    this.outlets = outlets;
    this.concerned = concerned;
    this.deals = deals;
    this.roster = roster;
    this.clock = clock;
  }

  /**
   * What a grant would do.
   *
   * @param ends id of a grant that would end for it
   */
  public Forecast issuing(Tenant tenant, Placement.Application wanted, @Nullable String ends) {
    Grant former = ends == null ? null : held(tenant, ends);
    GrantDecision decision =
        placement.checkInsteadOf(tenant, wanted, former == null ? "" : former.id());
    Territory territory =
        InvalidInput.named(
            "grant.territory", "territory", () -> territories.get(tenant, wanted.territory()));
    String partnerId = roster.partner(tenant, wanted.partner()).id();
    Predicate<Place> alone =
        wanted.kind() == GrantKind.EXCLUSIVE
            ? within(tenant, territory, wanted.carveOuts())
            : NOWHERE;
    List<ConcernedGrant> against = against(tenant, decision);
    if (former != null) {
      against.add(OutletForesight.concerned(former, Effect.ENDS));
    }
    Outcome outcome =
        switch (decision.outcome()) {
          case ISSUE -> Outcome.DONE;
          case REVIEW -> Outcome.REVIEW;
          case REFUSE -> Outcome.REFUSED;
        };
    return forecast(
        outcome,
        decision.reasons(),
        against,
        new Shift(tenant, partnerId, wanted.productLine(), aloneBefore(former), alone),
        holders(tenant, territory, wanted.productLine(), former, partnerId));
  }

  /** What it would do that a grant ends. */
  public Forecast ending(Tenant tenant, String id) {
    Grant former = held(tenant, id);
    Territory territory = territories.get(tenant, former.territoryId());
    return forecast(
        Outcome.DONE,
        List.of(free(former.productLine())),
        List.of(OutletForesight.concerned(former, Effect.ENDS)),
        new Shift(tenant, former.partnerId(), former.productLine(), aloneBefore(former), NOWHERE),
        holders(tenant, territory, former.productLine(), former, null));
  }

  private static Reason free(String productLine) {
    return ProductLines.isEvery(productLine)
        ? Reason.of("free-for-every-line")
        : new Reason("free", Map.of("productLine", productLine));
  }

  /** Ground that one partner alone may sell a line on, before and after. */
  private record Shift(
      Tenant tenant,
      String partnerId,
      String productLine,
      Predicate<Place> before,
      Predicate<Place> after) {}

  private Forecast forecast(
      Outcome outcome,
      List<Reason> reasons,
      List<ConcernedGrant> concernedGrants,
      Shift shift,
      HolderChange holders) {
    List<String> bound = new ArrayList<>();
    List<String> freed = new ArrayList<>();
    for (Standing each : outlets.standing(shift.tenant(), null)) {
      Place place = surveying.known(each.place());
      boolean before = shift.before().test(place);
      boolean after = shift.after().test(place);
      if (before != after && !each.site().partnerId().equals(shift.partnerId())) {
        (after ? bound : freed).add(each.site().outletId());
      }
    }
    List<ConcernedDeal> moved =
        deals.onGround(
            shift.tenant(),
            shift.partnerId(),
            shift.productLine(),
            place -> shift.before().test(surveying.known(place)),
            place -> shift.after().test(surveying.known(place)));
    return new Forecast(
        outcome,
        reasons,
        concerned.ofIds(shift.tenant(), bound),
        bound.size(),
        concerned.ofIds(shift.tenant(), freed),
        freed.size(),
        concernedGrants,
        moved,
        moved.size(),
        null,
        List.of(),
        holders);
  }

  private Grant held(Tenant tenant, String id) {
    Grant grant = InvalidInput.named("endsGrant", "grant", () -> grants.one(tenant, id));
    if (grant.status() != GrantStatus.ISSUED) {
      throw new GrantNotIssued(grant);
    }
    return grant;
  }

  private Predicate<Place> aloneBefore(@Nullable Grant former) {
    return former == null || former.kind() != GrantKind.EXCLUSIVE
        ? NOWHERE
        : within(
            former.tenant(),
            territories.get(former.tenant(), former.territoryId()),
            former.carveOuts().stream().map(each -> each.territoryId()).toList());
  }

  private Predicate<Place> within(Tenant tenant, Territory territory, List<String> carvedOut) {
    Area area = territory.area();
    List<Area> out =
        carvedOut.isEmpty()
            ? List.of()
            : territories.all(tenant, carvedOut).stream().map(Territory::area).toList();
    return place -> area.covers(place) && out.stream().noneMatch(each -> each.covers(place));
  }

  private List<ConcernedGrant> against(Tenant tenant, GrantDecision decision) {
    Set<String> ids = new HashSet<>(decision.doubtful());
    decision.reasons().stream()
        .flatMap(reason -> Stream.ofNullable(reason.facts().get("grantId")))
        .forEach(ids::add);
    return grants.withIds(tenant, ids).stream()
        .map(
            grant ->
                OutletForesight.concerned(
                    grant,
                    decision.doubtful().contains(grant.id())
                        ? Effect.PERHAPS_AGAINST
                        : Effect.STANDS_AGAINST))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** Who holds the line today on the territory, or on one that it lies in; of all lines, any. */
  private HolderChange holders(
      Tenant tenant,
      Territory territory,
      String productLine,
      @Nullable Grant without,
      @Nullable String with) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), roster.zone(tenant));
    List<String> ids = new ArrayList<>(List.of(territory.id()));
    territories.all(tenant, territory.above()).forEach(each -> ids.add(each.id()));
    List<Grant> held =
        grants.liveOn(tenant, ids).stream()
            .filter(grant -> ProductLines.meet(grant.productLine(), productLine))
            .filter(grant -> grant.period().holdsOn(today))
            .toList();
    Set<String> before = held.stream().map(Grant::partnerId).collect(Collectors.toSet());
    Set<String> after =
        held.stream()
            .filter(grant -> without == null || !grant.id().equals(without.id()))
            .map(Grant::partnerId)
            .collect(Collectors.toSet());
    if (with != null) {
      after.add(with);
    }
    return new HolderChange(before.size(), after.size());
  }
}
