package pep.partner.segment;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
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

@Repository
public class Segments {

  private final AggregateStore<Segment> store;
  private final History history;

  Segments(AggregateStores stores, History history) {
    this.store = stores.of(Segment.KIND);
    this.history = history;
  }

  /** Its changes, newest first: who changed what, when and why. */
  public Page<History.Entry> history(Tenant tenant, String id, History.Asked asked) {
    return history.page(tenant, Segment.KIND, get(tenant, id).id(), asked);
  }

  public Segment get(Tenant tenant, String id) {
    return store.get(tenant, id);
  }

  public Page<Segment> page(Tenant tenant, Listing listing) {
    return store.page(tenant, new Document(), listing);
  }

  List<Segment> live(Tenant tenant) {
    return store.findAll(tenant, Filters.eq("retired", false));
  }

  Segment create(Segment segment, Creation creation, Cause cause) {
    return store.create(segment, creation, cause);
  }

  Segment save(Segment segment, Cause cause) {
    return store.save(segment, cause);
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-24-segments",
        database -> {
          database
              .getCollection("segments")
              .createIndex(
                  Indexes.ascending("vendorId", "code"),
                  new IndexOptions().name("code").unique(true));
          database
              .getCollection("memberships")
              .createIndex(Indexes.ascending("vendorId", "entries.segmentId", "partnerCode"));
        });
  }
}
