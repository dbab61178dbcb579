package pep.partner.ownprofile;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;

/** What partners ask to change; each sees its own. */
@Repository
public class ProfileChanges {

  private static final String PARTNER = "partnerId";
  private static final Bson OPEN = Filters.eq("status", ProfileChangeStatus.ASKED.name());

  private final AggregateStore<ProfileChange> store;
  private final History history;

  ProfileChanges(AggregateStores stores, History history) {
    this.store = stores.of(ProfileChange.KIND);
    this.history = history;
  }

  public ProfileChange get(Reach reach, String id) {
    ProfileChange change = store.get(reach.tenant(), id);
    reach.require(change.partnerId(), ProfileChange.KIND.noun(), id);
    return change;
  }

  public Page<ProfileChange> page(Reach reach, Listing listing) {
    return store.page(reach.tenant(), reach.within(PARTNER), listing);
  }

  /** Its changes, newest first: who changed what, when and why. */
  public Page<History.Entry> history(Reach reach, String id, History.Asked asked) {
    return history.page(reach.tenant(), ProfileChange.KIND, get(reach, id).id(), asked);
  }

  /** What a partner has asked for and nobody has decided on. */
  Optional<ProfileChange> open(Tenant tenant, String partnerId) {
    return store.findOne(tenant, Filters.and(OPEN, Filters.eq(PARTNER, partnerId)));
  }

  /** All that nobody has decided on. */
  List<ProfileChange> open(Tenant tenant) {
    return store.findAll(tenant, OPEN);
  }

  ProfileChange create(ProfileChange change, Cause cause) {
    return store.create(change, Creation.random(), cause);
  }

  ProfileChange save(ProfileChange change, Cause cause) {
    return store.save(change, cause);
  }

  /** One undecided change for each partner; lists are filtered by partner and status. */
  static Migration indexes() {
    return Migration.of(
        "2026-11-29-profile-changes",
        database -> {
          var changes = database.getCollection(ProfileChange.KIND.collection());
          changes.createIndex(
              Indexes.ascending("vendorId", PARTNER),
              new IndexOptions().name("open").unique(true).partialFilterExpression(OPEN));
          changes.createIndex(Indexes.ascending("vendorId", PARTNER, "createdAt"));
          changes.createIndex(Indexes.ascending("vendorId", "status", "createdAt"));
        });
  }
}
