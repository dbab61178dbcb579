package pep.territory.placement;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.Creation;
import pep.platform.http.Listing;
import pep.platform.http.NotFound;
import pep.platform.http.Page;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.area.Area;
import pep.territory.area.GeoPoint;
import pep.territory.area.Place;
import pep.territory.area.PostalGazetteer;
import pep.territory.area.RegionCode;
import pep.territory.guard.Guards;

/** Draws territories and finds them again by place. */
@Service
public class Territories {

  private final AggregateStore<Territory> territories;
  private final LiveGrants live;
  private final Guards guards;
  private final Clock clock;
  private final PostalGazetteer gazetteer = PostalGazetteer.builtIn();

  Territories(
      AggregateStore<Territory> territories, LiveGrants live, Guards guards, Clock clock) {
    this.territories = territories;
    this.live = live;
    this.guards = guards;
    this.clock = clock;
  }

  /** A territory as it is asked for; the parent is an id or a code. */
  public record Drawing(String code, String name, @Nullable String parent, Area area) {}

  /** Draws a new territory. */
  public Territory draw(Tenant tenant, Drawing drawing, Creation creation, Cause cause) {
    String parentId =
        drawing.parent() == null ? null : find(tenant, drawing.parent()).id();
    Territory territory =
        new Territory(
            tenant,
            creation.id(Territory.ID_PREFIX),
            drawing.code(),
            drawing.name(),
            parentId,
            drawing.area(),
            clock.instant());
    return territories.create(territory, creation, cause);
  }

  /**
   * Changes the name and the ground.
   *
   * @param check of the version the caller has seen
   * @throws TerritoryInUse if its ground would change under live grants
   */
  public Territory change(
      Tenant tenant, String id, String name, Area area, VersionCheck check, Cause cause) {
    return guards.holding(
        tenant,
        new TreeSet<>(List.of(guard(id))),
        () -> {
          Territory territory = territories.get(tenant, id);
          check.accept(territory);
          territory.requireInUse();
          territory.rename(name);
          if (!territory.area().equals(area)) {
            requireNoGrants(tenant, territory);
            territory.redraw(area);
          }
          return territories.save(territory, cause);
        });
  }

  /**
   * Takes a territory out of use.
   *
   * @throws TerritoryInUse if grants hold on it
   */
  public Territory retire(Tenant tenant, String id, VersionCheck check, Cause cause) {
    return guards.holding(
        tenant,
        new TreeSet<>(List.of(guard(id))),
        () -> {
          Territory territory = territories.get(tenant, id);
          check.accept(territory);
          requireNoGrants(tenant, territory);
          territory.retire();
          return territories.save(territory, cause);
        });
  }

  /** The territory with this id or code. */
  public Territory find(Tenant tenant, String reference) {
    return territories
        .findOne(
            tenant, Filters.or(Filters.eq("_id", reference), Filters.eq("code", reference)))
        .orElseThrow(() -> new NotFound("territory", reference));
  }

  /** One page of the list. */
  public Page<Territory> page(Tenant tenant, Listing listing) {
    return territories.page(tenant, Filters.empty(), listing);
  }

  /** Every territory in use, for measures over all of them. */
  public List<Territory> all(Tenant tenant) {
    return territories.findAll(tenant, Filters.eq("retired", false));
  }

  /** The territories that the place lies in, in the order of their codes. */
  public List<Territory> locate(Tenant tenant, Place place) {
    Place known = withSubdivision(place);
    List<Bson> ways = new ArrayList<>();
    known.region().ifPresent(region -> ways.add(holding(region)));
    known.point().ifPresent(point -> ways.add(around(point)));
    if (ways.isEmpty()) {
      return List.of();
    }
    return territories
        .findAll(tenant, Filters.and(Filters.eq("retired", false), Filters.or(ways)))
        .stream()
        .filter(territory -> territory.area().covers(known))
        .sorted((a, b) -> a.code().compareTo(b.code()))
        .toList();
  }

  private Place withSubdivision(Place place) {
    Optional<RegionCode> country = place.region().filter(RegionCode::isCountry);
    if (country.isEmpty() || place.postalCode().isEmpty()) {
      return place;
    }
    return gazetteer
        .subdivisionOf(country.get(), place.postalCode().get())
        .map(found -> new Place(place.point().orElse(null), found, place.postalCode().get()))
        .orElse(place);
  }

  private static Bson holding(RegionCode region) {
    return Filters.or(
        Filters.in("area.regions", region.value(), region.country().value()),
        Filters.eq("area.postalCodes.country", region.country().value()));
  }

  private static Bson around(GeoPoint point) {
    return Filters.elemMatch(
        "area.polygons",
        Filters.and(
            Filters.lte("bounds.west", point.longitude()),
            Filters.gte("bounds.east", point.longitude()),
            Filters.lte("bounds.south", point.latitude()),
            Filters.gte("bounds.north", point.latitude())));
  }

  private void requireNoGrants(Tenant tenant, Territory territory) {
    List<String> grants = live.on(tenant, territory.id());
    if (!grants.isEmpty()) {
      throw new TerritoryInUse(territory.code(), grants);
    }
  }

  /** What a grant on the territory and a change of its ground must both raise. */
  static String guard(String territoryId) {
    return "territory/" + territoryId;
  }
}
