package pep.catalog.pricing;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  /** The terms of those of the products that are listed in a book, by their codes. */
  Map<String, ListPrice> byCode(Tenant tenant, String bookId, Collection<String> productCodes) {
    List<String> ids = productCodes.stream().map(code -> ListPrice.id(bookId, code)).toList();
    return store.findAll(tenant, Filters.in("_id", ids)).stream()
        .collect(Collectors.toMap(ListPrice::productCode, Function.identity()));
  }

  Optional<ListPrice> find(Tenant tenant, String bookId, String productCode) {
    return store.find(tenant, ListPrice.id(bookId, productCode));
  }

  List<ListPrice> findAll(
      Tenant tenant, Collection<String> bookIds, Collection<String> productCodes) {
    return store.findAll(
        tenant,
        Filters.and(Filters.in("bookId", bookIds), Filters.in("productCode", productCodes)));
  }

  Page<ListPrice> page(Tenant tenant, String bookId, Listing listing) {
    return store.page(tenant, Filters.eq("bookId", bookId), listing);
  }
}
