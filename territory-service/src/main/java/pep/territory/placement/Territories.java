package pep.territory.placement;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.AggregateWrites;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.NotFound;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.area.GeoPoint;
import pep.territory.area.Place;
import pep.territory.area.RegionCode;

@Repository
public class Territories {

  private final AggregateStore<Territory> store;
  private final History history;

  Territories(AggregateStores stores, History history) {
    this.store = stores.of(Territory.KIND);
    this.history = history;
  }

  /**
   * The territory with this id or code.
   *
   * @throws NotFound if the vendor has none
   */
  public Territory get(Tenant tenant, String reference) {
    return store
        .findOne(tenant, Filters.or(Filters.eq("_id", reference), Filters.eq("code", reference)))
        .orElseThrow(() -> new NotFound("territory", reference));
  }

  /** The territories with these ids or codes. */
  public List<Territory> all(Tenant tenant, Collection<String> references) {
    return store.findAll(
        tenant, Filters.or(Filters.in("_id", references), Filters.in("code", references)));
  }

  public Page<Territory> page(Tenant tenant, Listing listing) {
    return store.page(tenant, Filters.empty(), listing);
  }

  /** Every territory in use, for measures over all of them. */
  public List<Territory> inUse(Tenant tenant) {
    return store.findAll(tenant, Filters.eq("retired", false));
  }

  /** The territories in use, or those of these ids, in the order of their ids. */
  List<Territory> inUse(Tenant tenant, @Nullable Collection<String> ids, int most) {
    Bson inUse = Filters.eq("retired", false);
    return store.findFirst(
        tenant, ids == null ? inUse : Filters.and(inUse, Filters.in("_id", ids)), most);
  }

  /** The territories in use whose parent this is. */
  List<Territory> inUseBelow(Tenant tenant, String parentId) {
    return store.findAll(
        tenant, Filters.and(Filters.eq("parentId", parentId), Filters.eq("retired", false)));
  }

  /** The territories in use whose parent is one of these. */
  List<Territory> inUseBelow(Tenant tenant, Collection<String> parentIds) {
    return store.findAll(
        tenant, Filters.and(Filters.in("parentId", parentIds), Filters.eq("retired", false)));
  }

  /** The other territories in use with the same parent, or none; at most so many. */
  List<Territory> beside(Tenant tenant, Territory territory, int most) {
    return store.findFirst(
        tenant,
        Filters.and(
            Filters.eq("parentId", territory.parentId()),
            Filters.eq("retired", false),
            Filters.ne("_id", territory.id())),
        most);
  }

  /** The territories that lie in this one, by its code; at most so many. */
  List<Territory> below(Tenant tenant, String code, int most) {
    return store.findFirst(tenant, Filters.eq("above", code), most);
  }

  /** Those of the territories in use that may cover the place: their codes and bounds fit. */
  List<Territory> perhapsCovering(Tenant tenant, Place place) {
    return perhapsCovering(tenant, place, Filters.empty());
  }

  /** Those of the territories with these ids that are in use and may cover the place. */
  List<Territory> perhapsCovering(Tenant tenant, Place place, Collection<String> ids) {
    return perhapsCovering(tenant, place, Filters.in("_id", ids));
  }

  /** Those of the territories in use that may cover one of the places. */
  List<Territory> perhapsCoveringAny(Tenant tenant, List<Place> places) {
    List<Bson> ways = new ArrayList<>();
    places.stream()
        .flatMap(place -> place.region().stream())
        .distinct()
        .forEach(region -> ways.add(holding(region)));
    List<GeoPoint> points = places.stream().flatMap(place -> place.point().stream()).toList();
    if (!points.isEmpty()) {
      ways.add(around(points));
    }
    return ways.isEmpty()
        ? List.of()
        : store.findAll(tenant, Filters.and(Filters.eq("retired", false), Filters.or(ways)));
  }

  private List<Territory> perhapsCovering(Tenant tenant, Place place, Bson among) {
    List<Bson> ways = new ArrayList<>();
    place.region().ifPresent(region -> ways.add(holding(region)));
    place.point().ifPresent(point -> ways.add(around(List.of(point))));
    return ways.isEmpty()
        ? List.of()
        : store.findAll(tenant, Filters.and(among, Filters.eq("retired", false), Filters.or(ways)));
  }

  /** Who changed it, when and why: the latest 200 changes, newest first. */
  public Page<History.Entry> history(Tenant tenant, String id, History.Asked asked) {
    return history.page(tenant, Territory.KIND, get(tenant, id).id(), asked);
  }

  Territory create(Territory territory, Creation creation, Cause cause) {
    return store.create(territory, creation, cause);
  }

  AggregateWrites<Territory> writes(Cause cause) {
    return store.writes(cause);
  }

  Territory save(Territory territory, Cause cause) {
    return store.save(territory, cause);
  }

  private static Bson holding(RegionCode region) {
    return Filters.or(
        Filters.in("area.regions", region.enclosing()),
        Filters.in("area.postalCodes.country", region.countriesOfOnePost()));
  }

  /** With a polygon whose bounds meet those of the points. */
  private static Bson around(List<GeoPoint> points) {
    DoubleSummaryStatistics longitudes =
        points.stream().mapToDouble(GeoPoint::longitude).summaryStatistics();
    DoubleSummaryStatistics latitudes =
        points.stream().mapToDouble(GeoPoint::latitude).summaryStatistics();
    return Filters.elemMatch(
        "area.polygons",
        Filters.and(
            Filters.lte("bounds.west", longitudes.getMax()),
            Filters.gte("bounds.east", longitudes.getMin()),
            Filters.lte("bounds.south", latitudes.getMax()),
            Filters.gte("bounds.north", latitudes.getMin())));
  }

  static Migration indexOfAbove() {
    return Migration.of(
        "2026-11-29-territories-below",
        database ->
            database
                .getCollection(Territory.KIND.collection())
                .createIndex(Indexes.ascending("vendorId", "above")));
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-24-territories",
        database -> {
          var territories = database.getCollection(Territory.KIND.collection());
          territories.createIndex(
              Indexes.ascending("vendorId", "code"), new IndexOptions().name("code").unique(true));
          territories.createIndex(Indexes.ascending("vendorId", "area.regions"));
          territories.createIndex(Indexes.ascending("vendorId", "area.postalCodes.country"));
          territories.createIndex(
              Indexes.ascending(
                  "vendorId", "area.polygons.bounds.west", "area.polygons.bounds.south"));
        });
  }
}
