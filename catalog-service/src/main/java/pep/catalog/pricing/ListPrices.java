package pep.catalog.pricing;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.Creation;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
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
