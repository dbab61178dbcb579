package pep.territory.placement;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.Creation;
import pep.platform.http.ETags;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.area.Area;
import pep.territory.area.GeoPoint;
import pep.territory.area.Outlines;
import pep.territory.area.Place;
import pep.territory.area.PostalGazetteer;
import pep.territory.area.RegionCode;
import pep.territory.guard.Guards;

/** Draws territories and finds them again by place. */
@Service
public class Surveying {

  private final Territories territories;
  private final Lineage lineage;
  private final Grants grants;
  private final Guards guards;
  private final Clock clock;
  private final PostalGazetteer gazetteer = PostalGazetteer.builtIn();
  private final Outlines outlines = Outlines.builtIn();

  Surveying(Territories territories, Lineage lineage, Grants grants, Guards guards, Clock clock) {
    this.territories = territories;
    this.lineage = lineage;
    this.grants = grants;
    this.guards = guards;
    this.clock = clock;
  }

  /** A territory as it is asked for; the parent is an id or a code. */
  public record Drawing(String code, String name, @Nullable String parent, Area area) {}

  /**
   * Draws a new territory.
   *
   * @throws TerritoryRetired if its parent is out of use
   * @throws InvalidInput if its ground is outside of its parent's, or a sibling's
   */
  public Territory draw(Tenant tenant, Drawing drawing, Creation creation, Cause cause) {
    String named = drawing.parent();
    if (named == null) {
      return territories.create(drawn(tenant, drawing, null, creation), creation, cause);
    }
    String parentId = parent(tenant, named).id();
    return guards.holding(
        tenant,
        new TreeSet<>(List.of(guard(parentId))),
        () -> {
          Territory territory = drawn(tenant, drawing, parent(tenant, parentId), creation);
          lineage.require(tenant, parentId, territory.id(), drawing.area(), "area");
          return territories.create(territory, creation, cause);
        });
  }

  private Territory parent(Tenant tenant, String named) {
    return InvalidInput.named("parent", "territory", () -> territories.get(tenant, named));
  }

  private Territory drawn(
      Tenant tenant, Drawing drawing, @Nullable Territory parent, Creation creation) {
    return new Territory(
        tenant,
        creation.id(Territory.ID_PREFIX),
        drawing.code(),
        drawing.name(),
        parent,
        drawing.area(),
        clock.instant());
  }

  /**
   * Changes the name and the ground; under live grants {@link Redrawing} changes the ground.
   *
   * @param ifMatch the version the caller has seen, if it says so
   * @throws TerritoryInUse if its ground would change under live grants
   */
  public Territory change(
      Tenant tenant, String id, @Nullable String ifMatch, String name, Area area, Cause cause) {
    return guards.holding(
        tenant,
        new TreeSet<>(List.of(guard(id))),
        () -> {
          Territory territory = territories.get(tenant, id);
          ETags.check(ifMatch, territory);
          territory.rename(name);
          if (!territory.area().equals(area)) {
            requireNoGrants(tenant, territory);
            String parentId = territory.parentId();
            if (parentId != null) {
              lineage.require(tenant, parentId, id, area, "area");
            }
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
  public Territory retire(Tenant tenant, String id, @Nullable String ifMatch, Cause cause) {
    return guards.holding(
        tenant,
        new TreeSet<>(List.of(guard(id))),
        () -> {
          Territory territory = territories.get(tenant, id);
          ETags.check(ifMatch, territory);
          requireNoGrants(tenant, territory);
          territory.retire();
          return territories.save(territory, cause);
        });
  }

  /** The territories that the place lies in, and what could not be looked at. */
  public Located locate(Tenant tenant, Place place) {
    Place known = known(place);
    List<Territory> found =
        territories.perhapsCovering(tenant, known).stream()
            .filter(territory -> territory.area().covers(known))
            .sorted((a, b) -> a.code().compareTo(b.code()))
            .toList();
    return Located.of(found, known);
  }

  /** Those of the territories with these ids that the place surely lies in. */
  public List<Territory> locate(Tenant tenant, Place place, Collection<String> ids) {
    Place known = known(place);
    return territories.perhapsCovering(tenant, known, ids).stream()
        .filter(territory -> territory.area().covers(known))
        .toList();
  }

  /**
   * The place with its region, where its coordinates say which one that is, and its subdivision,
   * where its postal code does.
   */
  public Place known(Place place) {
    if (place.region().isEmpty() && place.point().isPresent()) {
      GeoPoint point = place.point().get();
      return new Place(
          point, outlines.regionOf(point).orElse(null), place.postalCode().orElse(null));
    }
    Optional<RegionCode> country = place.region().filter(RegionCode::isCountry);
    if (country.isEmpty() || place.postalCode().isEmpty()) {
      return place;
    }
    return gazetteer
        .subdivisionOf(country.get(), place.postalCode().get())
        .map(found -> new Place(place.point().orElse(null), found, place.postalCode().get()))
        .orElse(place);
  }

  /**
   * @throws TerritoryInUse if grants hold on it
   */
  void requireNoGrants(Tenant tenant, Territory territory) {
    List<String> standing = grants.liveOn(tenant, territory.id());
    if (!standing.isEmpty()) {
      throw new TerritoryInUse(territory.code(), standing);
    }
  }

  /** What a grant on the territory and a change of its ground must both raise. */
  static String guard(String territoryId) {
    return "territory/" + territoryId;
  }
}
