package pep.catalog.product;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import pep.catalog.audience.PartnerStanding;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.AggregateWrites;
import pep.platform.aggregate.Creation;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.NotFound;
import pep.platform.problem.RuleBroken;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;

/** The products of every vendor, each vendor's apart. */
@Repository
public class Products {

  /** What the index on codes holds. */
  private static final Bson CODE =
      Projections.fields(Projections.include("code"), Projections.excludeId());

  private final AggregateStore<Product> store;
  private final TenantCollection documents;

  Products(AggregateStores stores, TenantCollections collections) {
    this.store = stores.of(Product.KIND);
    this.documents = collections.of(Product.KIND.collection());
  }

  Product create(Product product, Creation creation, Cause cause) {
    return store.create(product, creation, cause);
  }

  Product save(Product product, Cause cause) {
    return store.save(product, cause);
  }

  /** Stores new and changed products, each as alone; the refusals by the ids. */
  Map<String, RuleBroken> putAll(Collection<Product> all, Cause cause) {
    AggregateWrites<Product> writes = store.writes(cause);
    all.forEach(writes::put);
    return writes.send();
  }

  /**
   * The product with this id.
   *
   * @throws NotFound if this vendor has no such product
   */
  public Product get(Tenant tenant, String id) {
    return store.get(tenant, id);
  }

  public Optional<Product> findByCode(Tenant tenant, String code) {
    return store.findOne(tenant, Filters.eq("code", code));
  }

  /** Those of the codes that products have. */
  public Set<String> known(Tenant tenant, Collection<String> codes) {
    return documents.find(tenant, Filters.in("code", codes), Filters.empty(), CODE, 0).stream()
        .map(product -> product.getString("code"))
        .collect(Collectors.toSet());
  }

  /** Those of {@code codes} that exist, by code. */
  public Map<String, Product> byCode(Tenant tenant, Collection<String> codes) {
    return store.findAll(tenant, Filters.in("code", codes)).stream()
        .collect(Collectors.toMap(Product::code, Function.identity()));
  }

  /** Those of the ids that there are. */
  List<Product> withIds(Tenant tenant, Collection<String> ids) {
    return store.findAll(tenant, Filters.in("_id", ids));
  }

  public Page<Product> page(Tenant tenant, Listing listing) {
    return store.page(tenant, Filters.empty(), listing);
  }

  /** A page of what {@code partner} may sell at {@code at}. */
  public Page<Product> pageFor(
      Tenant tenant, PartnerStanding partner, Instant at, Listing listing) {
    return store.page(tenant, AvailabilityFilter.of(partner, at), listing);
  }
}
