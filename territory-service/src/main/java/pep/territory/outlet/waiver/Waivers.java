package pep.territory.outlet.waiver;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

@Repository
public class Waivers {

  private final AggregateStore<Waiver> store;
  private final History history;

  Waivers(AggregateStores stores, History history) {
    this.store = stores.of(Waiver.KIND);
    this.history = history;
  }

  public Waiver get(Tenant tenant, String id) {
    return store.get(tenant, id);
  }

  Optional<Waiver> repeated(Tenant tenant, String id, Creation creation) {
    return store.repeated(tenant, id, creation);
  }

  public Page<Waiver> page(Tenant tenant, Listing listing) {
    return store.page(tenant, Filters.empty(), listing);
  }

  /** Who changed it, when and why: the latest 200 changes, newest first. */
  public Page<History.Entry> history(Tenant tenant, String id, History.Asked asked) {
    return history.page(tenant, Waiver.KIND, store.get(tenant, id).id(), asked);
  }

  Waiver create(Waiver waiver, Creation creation, Cause cause) {
    return store.create(waiver, creation, cause);
  }

  Waiver save(Waiver waiver, Cause cause) {
    return store.save(waiver, cause);
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-29-waivers",
        database -> {
          var waivers = database.getCollection(Waiver.KIND.collection());
          waivers.createIndex(Indexes.ascending("vendorId", "status", "until"));
          waivers.createIndex(Indexes.ascending("vendorId", "createdAt"));
        });
  }
}
