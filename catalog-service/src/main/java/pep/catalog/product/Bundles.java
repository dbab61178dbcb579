package pep.catalog.product;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.Creation;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** The bundles of every vendor, each vendor's apart. */
@Repository
class Bundles {

  private final AggregateStore<Bundle> store;

  Bundles(AggregateStores stores) {
    this.store = stores.of(Bundle.KIND);
  }

  Bundle create(Bundle bundle, Creation creation, Cause cause) {
    return store.create(bundle, creation, cause);
  }

  Bundle save(Bundle bundle, Cause cause) {
    return store.save(bundle, cause);
  }

  /**
   * @throws NotFound if this vendor has no such bundle
   */
  Bundle get(Tenant tenant, String id) {
    return store.get(tenant, id);
  }

  /** Those of the products that are in a bundle that is not retired. */
  Set<String> bundledAmong(Tenant tenant, Set<String> productCodes) {
    Bson holding =
        Filters.and(
            Filters.in("items.productCode", productCodes),
            Filters.ne("lifecycle", Lifecycle.RETIRED.name()));
    return store.findAll(tenant, holding).stream()
        .flatMap(bundle -> bundle.details().items().stream())
        .map(BundleItem::productCode)
        .filter(productCodes::contains)
        .collect(Collectors.toSet());
  }

  /** Those on sale that hold a product, the first by id. */
  List<Bundle> holding(Tenant tenant, String productCode, Bson whose, int most) {
    Bson holding =
        Filters.and(
            Filters.eq("items.productCode", productCode),
            Filters.eq("lifecycle", Lifecycle.ACTIVE.name()),
            whose);
    return store.findFirst(tenant, holding, most);
  }

  Page<Bundle> page(Tenant tenant, Bson filter, Listing listing) {
    return store.page(tenant, filter, listing);
  }
}
