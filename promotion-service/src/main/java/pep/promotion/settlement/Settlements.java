package pep.promotion.settlement;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.Optional;
import org.bson.Document;
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

/** The settlements of all vendors. */
@Repository
public class Settlements {

  private final AggregateStore<Settlement> store;
  private final History history;

  Settlements(AggregateStores stores, History history) {
    this.store = stores.of(Settlement.KIND);
    this.history = history;
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-29-settlements",
        database ->
            database
                .getCollection(Settlement.KIND.collection())
                .createIndex(
                    Indexes.ascending("vendorId", "createdAt"), new IndexOptions().name("made")));
  }

  /**
   * @throws pep.platform.problem.NotFound when the vendor has no such settlement
   */
  public Settlement get(Tenant tenant, String id) {
    return store.get(tenant, id);
  }

  public Page<Settlement> page(Tenant tenant, Listing listing) {
    return store.page(tenant, new Document(), listing);
  }

  /** The latest 200 changes of a settlement, newest first. */
  public Page<History.Entry> history(Tenant tenant, String id, History.Asked asked) {
    return history.page(tenant, Settlement.KIND, get(tenant, id).id(), asked);
  }

  Optional<Settlement> repeated(Tenant tenant, String id, Creation creation) {
    return store.repeated(tenant, id, creation);
  }

  Settlement create(Settlement settlement, Creation creation, Cause cause) {
    return store.create(settlement, creation, cause);
  }

  Settlement save(Settlement settlement, Cause cause) {
    return store.save(settlement, cause);
  }
}
