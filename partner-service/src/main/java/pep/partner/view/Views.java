package pep.partner.view;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.Optional;
import org.bson.conversions.Bson;
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

/** The views that a caller has: its own, and for the vendor's people what is shared. */
@Repository
class Views {

  private static final Bson LIVE = Filters.eq("live", true);

  private final AggregateStore<SavedView> store;

  Views(AggregateStores stores) {
    this.store = stores.of(SavedView.KIND);
  }

  Page<SavedView> page(Reach reach, Listing listing) {
    return store.page(reach.tenant(), Filters.and(seenBy(reach), LIVE), listing);
  }

  /**
   * @throws NotFound if the caller has no such view
   */
  SavedView get(Reach reach, String id) {
    return store
        .findOne(reach.tenant(), Filters.and(Filters.eq("_id", id), seenBy(reach), LIVE))
        .orElseThrow(() -> new NotFound(SavedView.KIND.noun(), id));
  }

  long countOf(Tenant tenant, String owner) {
    return store.count(tenant, Filters.and(Filters.eq("owner", owner), LIVE));
  }

  Optional<SavedView> repeated(Tenant tenant, String id, Creation creation) {
    return store.repeated(tenant, id, creation);
  }

  SavedView create(SavedView view, Creation creation, Cause cause) {
    return store.create(view, creation, cause);
  }

  SavedView save(SavedView view, Cause cause) {
    return store.save(view, cause);
  }

  /** What the vendor's people share is no partner's. */
  private static Bson seenBy(Reach reach) {
    Bson own = Filters.eq("owner", reach.subject());
    return reach.owner() == null ? Filters.or(own, Filters.eq("owner", SavedView.EVERYBODY)) : own;
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-29-views",
        database ->
            database
                .getCollection(SavedView.KIND.collection())
                .createIndex(
                    Indexes.ascending("vendorId", "owner", "list", "sameName"),
                    new IndexOptions().unique(true).partialFilterExpression(LIVE)));
  }
}
