package pep.territory.outlet;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AlreadyExists;
import pep.platform.aggregate.Creation;
import pep.platform.http.Listing;
import pep.platform.http.Page;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.guard.Guards;
import pep.territory.roster.KnownPartner;
import pep.territory.roster.Roster;

/** Places outlets so that no two of a brand take the same space, also when placed at once. */
@Service
public class Outlets {

  private final AggregateStore<Outlet> outlets;
  private final Guards guards;
  private final Roster roster;
  private final Clock clock;

  Outlets(AggregateStore<Outlet> outlets, Guards guards, Roster roster, Clock clock) {
    this.outlets = outlets;
    this.guards = guards;
    this.roster = roster;
    this.clock = clock;
  }

  /**
   * Places an outlet.
   *
   * @param partner id or code of its partner, which must be active
   * @param asFound record it even if it stands too close, as one that stood before the platform came
   * @throws OutletTooClose if it stands too close and is not recorded as found
   */
  public Outlet place(
      Tenant tenant,
      String partner,
      OutletDetails details,
      boolean asFound,
      Creation creation,
      Cause cause) {
    KnownPartner holder = roster.activePartner(tenant, partner);
    String id = creation.id(Outlet.ID_PREFIX);
    Optional<Outlet> placed =
        guards.holding(
            tenant,
            guardsOf(details),
            () -> {
              if (outlets.find(tenant, id).isPresent()) {
                return Optional.empty();
              }
              requireFreeCode(tenant, details.code());
              SpacingDecision decision = decide(tenant, id, details);
              Outlet outlet =
                  new Outlet(tenant, id, holder, details, asFound, decision, clock.instant());
              return Optional.of(outlets.create(outlet, creation, cause));
            });
    return placed.orElseGet(() -> repeated(tenant, id, holder, details, creation, cause));
  }

  /** Looked at first, because a duplicate key would break off the transaction. */
  private void requireFreeCode(Tenant tenant, String code) {
    if (withCode(tenant, code).isPresent()) {
      throw new AlreadyExists("Another outlet has the code " + code + ".");
    }
  }

  /** The first one's document, once its body is known to be the same. */
  private Outlet repeated(
      Tenant tenant,
      String id,
      KnownPartner holder,
      OutletDetails details,
      Creation creation,
      Cause cause) {
    SpacingDecision decision = outlets.get(tenant, id).decision();
    Outlet same = new Outlet(tenant, id, holder, details, true, decision, clock.instant());
    return outlets.create(same, creation, cause);
  }

  /** What would be decided now; nothing is kept. */
  public SpacingDecision check(Tenant tenant, OutletDetails details) {
    return decide(tenant, "", details);
  }

  /**
   * Closes an outlet and frees its space.
   *
   * @throws OutletClosed if it is closed already
   */
  public Outlet close(Tenant tenant, String id, String reason, Cause cause) {
    Outlet outlet = outlets.get(tenant, id);
    outlet.close(reason);
    return outlets.save(outlet, cause);
  }

  /** The outlet, whoever holds it. */
  public Outlet get(Tenant tenant, String id) {
    return outlets.get(tenant, id);
  }

  /** The outlet with this code, if there is one. */
  public Optional<Outlet> withCode(Tenant tenant, String code) {
    return outlets.findOne(tenant, Filters.eq("code", code));
  }

  /** One page of the list. */
  public Page<Outlet> page(Tenant tenant, Bson visible, Listing listing) {
    return outlets.page(tenant, visible, listing);
  }

  /** Every open outlet of a brand, in no order. */
  public List<Outlet> open(Tenant tenant, String brand) {
    return outlets.findAll(tenant, ofBrand(brand));
  }

  /** Every pair of open outlets of the brand that stands too close. */
  public List<Violation> violations(Tenant tenant, String brand) {
    List<Site> sites = new ArrayList<>();
    outlets.forEach(tenant, ofBrand(brand), outlet -> sites.add(outlet.site()));
    return Violations.among(sites);
  }

  /** Rivals are those that stand in a cell my circle reaches, or whose circle reaches my cell. */
  private SpacingDecision decide(Tenant tenant, String id, OutletDetails details) {
    double radius = details.radius().metres();
    Bson near =
        Filters.or(
            Filters.in("cell", Grid.cells(details.point(), radius)),
            Filters.eq("reach", Grid.cell(details.point())));
    List<Site> rivals =
        outlets.findAll(tenant, Filters.and(ofBrand(details.brand()), near)).stream()
            .map(Outlet::site)
            .toList();
    return SpacingPolicy.decide(
        new Site(id, details.code(), "", details.point(), radius), rivals);
  }

  private static Bson ofBrand(String brand) {
    return Filters.and(
        Filters.eq("brand", brand), Filters.eq("status", OutletStatus.OPEN.name()));
  }

  private static SortedSet<String> guardsOf(OutletDetails details) {
    SortedSet<String> keys = new TreeSet<>();
    for (int cell : Grid.cells(details.point(), details.radius().metres())) {
      keys.add("outlet/%s/%07d".formatted(details.brand(), cell));
    }
    return keys;
  }
}
