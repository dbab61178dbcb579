package pep.catalog.pricing;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.AggregateWrites;
import pep.platform.aggregate.Creation;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.RuleBroken;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** The terms of products in price books. */
@Repository
class ListPrices {

  /** What was taken back is kept for when the product is listed again. */
  private static final Bson LISTED = Filters.ne("takenBack", true);

  private final AggregateStore<ListPrice> store;

  ListPrices(AggregateStores stores) {
    this.store = stores.of(ListPrice.KIND);
  }

  /**
   * Creates it or saves its change; a rival that created it in between is reported, not taken for a
   * repeat.
   */
  ListPrice put(ListPrice price, Cause cause) {
    return price.version() == 0
        ? store.create(price, Creation.random(), cause)
        : store.save(price, cause);
  }

  /** Stores new and changed terms, each as alone; the refusals by the ids. */
  Map<String, RuleBroken> putAll(Collection<ListPrice> all, Cause cause) {
    AggregateWrites<ListPrice> writes = store.writes(cause);
    all.forEach(writes::put);
    return writes.send();
  }

  /** The terms of those of the products that are or were listed in a book, by their codes. */
  Map<String, ListPrice> byCode(Tenant tenant, String bookId, Collection<String> productCodes) {
    List<String> ids = productCodes.stream().map(code -> ListPrice.id(bookId, code)).toList();
    return store.findAll(tenant, Filters.in("_id", ids)).stream()
        .collect(Collectors.toMap(ListPrice::productCode, Function.identity()));
  }

  /** Those of the ids that there are or were. */
  List<ListPrice> withIds(Tenant tenant, Collection<String> ids) {
    return store.findAll(tenant, Filters.in("_id", ids));
  }

  /** The terms of a product that is or was listed in a book. */
  Optional<ListPrice> find(Tenant tenant, String bookId, String productCode) {
    return store.find(tenant, ListPrice.id(bookId, productCode));
  }

  List<ListPrice> findAll(
      Tenant tenant, Collection<String> bookIds, Collection<String> productCodes) {
    return store.findAll(
        tenant,
        Filters.and(
            Filters.in("bookId", bookIds), Filters.in("productCode", productCodes), LISTED));
  }

  Page<ListPrice> page(Tenant tenant, String bookId, Listing listing) {
    return store.page(tenant, Filters.and(Filters.eq("bookId", bookId), LISTED), listing);
  }
}
