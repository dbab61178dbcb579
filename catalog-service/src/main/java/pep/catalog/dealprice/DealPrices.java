package pep.catalog.dealprice;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.Creation;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.NotFound;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;

/** The deal prices of every vendor; a partner's caller meets none but its own. */
@Repository
public class DealPrices {

  private final AggregateStore<DealPrice> store;

  DealPrices(AggregateStores stores) {
    this.store = stores.of(DealPrice.KIND);
  }

  DealPrice create(DealPrice price, Creation creation, Cause cause) {
    return store.create(price, creation, cause);
  }

  DealPrice save(DealPrice price, Cause cause) {
    return store.save(price, cause);
  }

  /**
   * @throws NotFound if there is none, or it is another partner's
   */
  DealPrice get(Reach caller, String id) {
    return store
        .findOne(caller.tenant(), Filters.and(Filters.eq("_id", id), caller.within("partnerId")))
        .orElseThrow(() -> new NotFound("deal price", id));
  }

  Page<DealPrice> page(Reach caller, Listing listing) {
    return store.page(caller.tenant(), caller.within("partnerId"), listing);
  }

  /** Those that hold at an instant for a partner and one of its customers, in no order. */
  public List<DealPrice> holding(
      Tenant tenant,
      String partnerId,
      DealCustomer customer,
      Collection<String> productCodes,
      Instant at) {
    return store
        .findAll(
            tenant,
            Filters.and(
                Filters.eq("partnerId", partnerId),
                Filters.eq("status", DealPrice.Status.APPROVED.name()),
                Filters.gt("endsAt", at),
                Filters.in("productCode", productCodes)))
        .stream()
        .filter(price -> price.holdsAt(at) && price.customer().matches(customer))
        .toList();
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-29-deal-prices",
        database -> {
          var prices = database.getCollection(DealPrice.KIND.collection());
          prices.createIndex(
              Indexes.ascending("vendorId", "partnerId", "status", "endsAt"),
              new IndexOptions().name("byPartner"));
          prices.createIndex(
              Indexes.ascending("vendorId", "createdAt", "_id"), new IndexOptions().name("byAge"));
        });
  }
}
