package pep.promotion.dispute;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
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

/** The disputes of all vendors. Of a line one is open at a time. */
@Repository
public class Disputes {

  private static final String PARTNER = "partnerId";

  private final AggregateStore<Dispute> store;

  Disputes(AggregateStores stores) {
    this.store = stores.of(Dispute.KIND);
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-29-disputes",
        database -> {
          var disputes = database.getCollection(Dispute.KIND.collection());
          disputes.createIndex(
              Indexes.ascending("vendorId", PARTNER, "line.promotionId", "line.lineId"),
              new IndexOptions()
                  .name("line")
                  .unique(true)
                  .partialFilterExpression(Filters.eq("status", DisputeStatus.OPEN.name())));
          disputes.createIndex(
              Indexes.ascending("vendorId", "status", "createdAt"),
              new IndexOptions().name("status"));
        });
  }

  /**
   * @throws NotFound when there is none with this id within reach
   */
  public Dispute get(Reach reach, String id) {
    Dispute dispute = store.get(reach.tenant(), id);
    reach.require(dispute.partnerId(), Dispute.KIND.noun(), id);
    return dispute;
  }

  /** Those within reach. */
  public Page<Dispute> page(Reach reach, Listing listing) {
    return store.page(reach.tenant(), reach.within(PARTNER), listing);
  }

  Dispute create(Dispute dispute, Creation creation, Cause cause) {
    return store.create(dispute, creation, cause);
  }

  Dispute save(Dispute dispute, Cause cause) {
    return store.save(dispute, cause);
  }
}
