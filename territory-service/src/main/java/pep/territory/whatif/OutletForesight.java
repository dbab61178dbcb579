package pep.territory.whatif;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.problem.InvalidInput;
import pep.platform.reason.Reason;
import pep.platform.tenancy.Tenant;
import pep.territory.area.Place;
import pep.territory.binding.BoundGround;
import pep.territory.binding.ForeignGround;
import pep.territory.binding.Measure;
import pep.territory.outlet.Neighbour;
import pep.territory.outlet.Outlet;
import pep.territory.outlet.OutletDetails;
import pep.territory.outlet.Outlets;
import pep.territory.outlet.Siting;
import pep.territory.outlet.SpacingDecision;
import pep.territory.placement.Grant;
import pep.territory.placement.Grants;
import pep.territory.placement.Surveying;
import pep.territory.placement.Territory;
import pep.territory.roster.Roster;
import pep.territory.whatif.Forecast.ConcernedDeal;
import pep.territory.whatif.Forecast.ConcernedGrant;
import pep.territory.whatif.Forecast.Effect;
import pep.territory.whatif.Forecast.Outcome;

/** What an outlet that opens, moves or closes would do. */
@Service
public class OutletForesight {

  private static final String NEW = "";

  private final Siting siting;
  private final Outlets outlets;
  private final ConcernedOutlets concerned;
  private final Crowding crowding;
  private final BoundGround bound;
  private final Surveying surveying;
  private final Grants grants;
  private final OpenDeals deals;
  private final Roster roster;
  private final Clock clock;

  OutletForesight(
      Siting siting,
      Outlets outlets,
      ConcernedOutlets concerned,
      Crowding crowding,
      BoundGround bound,
      Surveying surveying,
      Grants grants,
      OpenDeals deals,
      Roster roster,
      Clock clock) {
    this.siting = siting;
    this.outlets = outlets;
    this.concerned = concerned;
    this.crowding = crowding;
    this.bound = bound;
    this.surveying = surveying;
    this.grants = grants;
    this.deals = deals;
    this.roster = roster;
    this.clock = clock;
  }

  /** An outlet that might open; its partner by id or code. */
  public record Wanted(String partner, OutletDetails details) {}

  /**
   * What an outlet that opens would do.
   *
   * @param insteadOf id of an open outlet that would close as it opens
   */
  public Forecast opening(Tenant tenant, Wanted wanted, @Nullable String insteadOf) {
    OutletDetails details = wanted.details();
    String partnerId = roster.activePartner(tenant, wanted.partner(), "outlet.partner").id();
    outlets.book(tenant).require(details.brand());
    Outlet former = insteadOf == null ? null : open(tenant, insteadOf);
    SpacingDecision decision = siting.decide(tenant, former == null ? NEW : former.id(), details);
    List<Neighbour> freed = former == null ? List.of() : tooCloseTo(former);
    Place place = details.address().at(details.point());
    List<ForeignGround> foreign = bound.ofOutlet(tenant, partnerId, place);
    boolean refused =
        !decision.granted() || foreign.stream().anyMatch(each -> each.measure() == Measure.REFUSE);
    Crowding.Change change = crowding.of(tenant, former, details);
    List<ConcernedDeal> nearby =
        deals.nearby(tenant, partnerId, details.address().country(), details.address());
    return new Forecast(
        refused ? Outcome.REFUSED : Outcome.DONE,
        decision.reasons(),
        concerned.of(tenant, decision.neighbours()),
        decision.neighbours().size(),
        concerned.of(tenant, freed),
        freed.size(),
        grantsOn(tenant, place, foreign),
        nearby,
        nearby.size(),
        change.index(),
        change.outlets(),
        null);
  }

  /** What it would do that an outlet closes. */
  public Forecast closing(Tenant tenant, String id) {
    Outlet former = open(tenant, id);
    List<Neighbour> freed = tooCloseTo(former);
    Crowding.Change change = crowding.of(tenant, former, null);
    List<ConcernedDeal> nearby =
        deals.nearby(tenant, former.partnerId(), former.address().country(), former.address());
    return new Forecast(
        Outcome.DONE,
        List.of(new Reason("free", Map.of("outlet", former.code()))),
        List.of(),
        0,
        concerned.of(tenant, freed),
        freed.size(),
        grantsOn(tenant, former.place(), List.of()),
        nearby,
        nearby.size(),
        change.index(),
        change.outlets(),
        null);
  }

  private Outlet open(Tenant tenant, String id) {
    Outlet outlet = InvalidInput.named("closesOutlet", "outlet", () -> outlets.one(tenant, id));
    outlet.requireOpen();
    return outlet;
  }

  private List<Neighbour> tooCloseTo(Outlet outlet) {
    return siting.decide(outlet.tenant(), outlet.id(), outlet.details()).neighbours();
  }

  /** Those that hold today on the ground around the place. */
  private List<ConcernedGrant> grantsOn(Tenant tenant, Place place, List<ForeignGround> foreign) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), roster.zone(tenant));
    List<String> territories =
        surveying.locate(tenant, place).territories().stream().map(Territory::id).toList();
    Set<String> binding = foreign.stream().map(ForeignGround::grantId).collect(Collectors.toSet());
    return grants.liveOn(tenant, territories).stream()
        .filter(grant -> grant.period().holdsOn(today))
        .map(grant -> concerned(grant, binding.contains(grant.id()) ? Effect.BINDS : Effect.BESIDE))
        .toList();
  }

  static ConcernedGrant concerned(Grant grant, Effect effect) {
    return new ConcernedGrant(
        grant.id(),
        grant.territoryCode(),
        grant.partnerId(),
        grant.partnerCode(),
        grant.productLine(),
        grant.kind(),
        effect);
  }
}
