package pep.territory.outlet;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
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
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;
import pep.territory.area.GeoPoint;
import pep.territory.brand.BrandBook;
import pep.territory.brand.Brands;

@Repository
public class Outlets {

  private static final Bson STANDING =
      Projections.include(
          "code", "partnerId", "latitude", "longitude", "radiusMetres", "brandKey", "address");

  private final AggregateStore<Outlet> store;
  private final TenantCollection documents;
  private final Brands brands;
  private final History history;

  Outlets(AggregateStores stores, TenantCollections collections, Brands brands, History history) {
    this.store = stores.of(Outlet.KIND);
    this.documents = collections.of(Outlet.KIND.collection());
    this.brands = brands;
    this.history = history;
  }

  Outlet get(Tenant tenant, String id) {
    return store.get(tenant, id);
  }

  /**
   * One that lies within the caller's reach.
   *
   * @throws NotFound if there is none
   */
  public Outlet get(Reach reach, String id) {
    Outlet outlet = store.get(reach.tenant(), id);
    reach.require(outlet.partnerId(), Outlet.KIND.noun(), id);
    return outlet;
  }

  /** One of the vendor's, whoever has it. */
  public Outlet one(Tenant tenant, String id) {
    return store.get(tenant, id);
  }

  Optional<Outlet> repeated(Tenant tenant, String id, Creation creation) {
    return store.repeated(tenant, id, creation);
  }

  /** The open outlet with this code. */
  Optional<Outlet> openWithCode(Tenant tenant, String code) {
    return store.findOne(tenant, Filters.and(Filters.eq("code", code), open()));
  }

  /** The open outlets with one of these codes, by the codes. */
  Map<String, Outlet> openWithCodes(Tenant tenant, Collection<String> codes) {
    return store.findAll(tenant, Filters.and(Filters.in("code", codes), open())).stream()
        .collect(Collectors.toMap(Outlet::code, Function.identity()));
  }

  /** Those of the ids that there are. */
  public List<Outlet> withIds(Tenant tenant, Collection<String> ids) {
    return store.findAll(tenant, Filters.in("_id", ids));
  }

  /** The closed outlets that had one of these codes. */
  List<Outlet> closedWithCodes(Tenant tenant, Collection<String> codes) {
    return store.findAll(
        tenant,
        Filters.and(Filters.in("code", codes), Filters.eq("status", OutletStatus.CLOSED.name())));
  }

  /** Open outlets that are near one of some places, and perhaps others. */
  List<Standing> around(Tenant tenant, BrandBook book, Collection<OutletDetails> places) {
    if (places.isEmpty()) {
      return List.of();
    }
    Set<String> keys = new TreeSet<>();
    Set<Integer> centres = new TreeSet<>();
    Set<Integer> reached = new TreeSet<>();
    for (OutletDetails each : places) {
      keys.addAll(book.keys(each.brand()));
      centres.add(Grid.cell(each.point()));
      reached.addAll(Grid.cells(each.point(), each.radius().metres()));
    }
    Bson near = Filters.or(Filters.in("cell", reached), Filters.in("reach", centres));
    return standing(tenant, book, Filters.and(Filters.in("brandKey", keys), open(), near));
  }

  /** One page of those within the caller's reach. */
  public Page<Outlet> page(Reach reach, Listing listing) {
    return store.page(reach.tenant(), reach.within("partnerId"), listing);
  }

  /**
   * The open outlets of a partner, in the order of their ids.
   *
   * @param after the id after which to begin, empty for the first
   */
  public List<Outlet> openOf(Tenant tenant, String partnerId, String after, int most) {
    Bson open = Filters.and(Filters.eq("partnerId", partnerId), open());
    return store.findFirst(tenant, Filters.and(open, Filters.gt("_id", after)), most);
  }

  /** How many outlets of each of these partners are open. */
  public Map<String, Long> countOpen(Tenant tenant, Collection<String> partnerIds) {
    Bson open = Filters.and(Filters.in("partnerId", partnerIds), open());
    return store.countBy(tenant, open, "partnerId");
  }

  /** Every open outlet, of one brand or of all, in the order of the ids. */
  public List<Standing> standing(Tenant tenant, @Nullable String brand) {
    BrandBook book = brands.book(tenant);
    return standing(tenant, book, brand == null ? open() : open(book, brand));
  }

  /** What tells the vendor's brands apart now. */
  public BrandBook book(Tenant tenant) {
    return brands.book(tenant);
  }

  /** How many open outlets carry each text for a brand, by the texts; empty for none. */
  public Map<String, Long> countByBrand(Tenant tenant) {
    return store.countBy(tenant, open(), "brand");
  }

  /**
   * Open outlets in a cell that the circle reaches, and those whose circle reaches its centre's;
   * none under a text whose outlets protect nobody.
   */
  public List<Site> near(Tenant tenant, String brand, GeoPoint centre, double radius) {
    BrandBook book = brands.book(tenant);
    if (!book.protects(brand)) {
      return List.of();
    }
    Bson near =
        Filters.or(
            Filters.in("cell", Grid.cells(centre, radius)), Filters.eq("reach", Grid.cell(centre)));
    return standing(tenant, book, Filters.and(open(book, brand), near)).stream()
        .map(Standing::site)
        .toList();
  }

  /** These outlets, open or closed, by their ids. */
  Map<String, Outlet> all(Tenant tenant, Collection<String> ids) {
    return store.findAll(tenant, Filters.in("_id", ids)).stream()
        .collect(Collectors.toMap(Outlet::id, Function.identity()));
  }

  /** The sites of these outlets, open or closed. */
  List<Site> sites(Tenant tenant, Collection<String> ids) {
    return standing(tenant, brands.book(tenant), Filters.in("_id", ids)).stream()
        .map(Standing::site)
        .toList();
  }

  /** Without the decisions, which are the larger part of an outlet. */
  private List<Standing> standing(Tenant tenant, BrandBook book, Bson filter) {
    return documents
        .aggregate(tenant, List.of(Aggregates.match(filter), Aggregates.project(STANDING)))
        .stream()
        .map(outlet -> standing(book, outlet))
        .sorted(Comparator.comparing(standing -> standing.site().outletId()))
        .toList();
  }

  private static Standing standing(BrandBook book, Document outlet) {
    Document address = outlet.get("address", Document.class);
    return new Standing(
        new Site(
            outlet.getString("_id"),
            outlet.getString("code"),
            outlet.getString("partnerId"),
            new GeoPoint(outlet.getDouble("latitude"), outlet.getDouble("longitude")),
            outlet.getDouble("radiusMetres")),
        book.canonical(outlet.getString("brandKey")),
        new OutletAddress(
            address.getString("street"),
            address.getString("city"),
            address.getString("postalCode"),
            address.getString("subdivision"),
            address.getString("country")));
  }

  /** Who changed it, when and why: the latest 200 changes, newest first. */
  public Page<History.Entry> history(Tenant tenant, String id, History.Asked asked) {
    return history.page(tenant, Outlet.KIND, store.get(tenant, id).id(), asked);
  }

  Outlet create(Outlet outlet, Creation creation, Cause cause) {
    return store.create(outlet, creation, cause);
  }

  AggregateWrites<Outlet> writes(Cause cause) {
    return store.writes(cause);
  }

  Outlet save(Outlet outlet, Cause cause) {
    return store.save(outlet, cause);
  }

  private static Bson open(BrandBook book, String brand) {
    return Filters.and(Filters.in("brandKey", book.keys(brand)), open());
  }

  static Bson open() {
    return Filters.eq("status", OutletStatus.OPEN.name());
  }
}
