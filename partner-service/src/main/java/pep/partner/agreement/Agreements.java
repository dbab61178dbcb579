package pep.partner.agreement;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
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
import pep.platform.tenancy.Tenant;

/** All versions of all agreements. */
@Repository
public class Agreements {

  private static final Bson STANDING = Filters.exists("withdrawnAt", false);

  private final AggregateStore<Agreement> store;
  private final History history;

  Agreements(AggregateStores stores, History history) {
    this.store = stores.of(Agreement.KIND);
    this.history = history;
  }

  public Agreement get(Tenant tenant, String id) {
    return store.get(tenant, id);
  }

  public Page<Agreement> page(Tenant tenant, Listing listing) {
    return store.page(tenant, new Document(), listing);
  }

  /** Its changes, newest first: who changed what, when and why. */
  public Page<History.Entry> history(Tenant tenant, String id, History.Asked asked) {
    return history.page(tenant, Agreement.KIND, get(tenant, id).id(), asked);
  }

  /** Those that nobody withdrew, whenever they begin. */
  List<Agreement> standing(Tenant tenant) {
    return store.findAll(tenant, STANDING);
  }

  /** Whether any version's deadline has passed that withholds something. */
  boolean withholds(Tenant tenant, Instant now) {
    return store.count(
            tenant,
            Filters.and(
                STANDING,
                Filters.lte("terms.deadline.acceptBy", Date.from(now)),
                Filters.exists("terms.deadline.withholds.0")))
        > 0;
  }

  /** How many versions of it were published, withdrawn ones included. */
  int versions(Tenant tenant, String code) {
    return Math.toIntExact(store.count(tenant, Filters.eq("code", code)));
  }

  Agreement create(Agreement agreement, Creation creation, Cause cause) {
    return store.create(agreement, creation, cause);
  }

  Agreement save(Agreement agreement, Cause cause) {
    return store.save(agreement, cause);
  }

  /** Of two who publish the next version at once one is refused. */
  static Migration indexes() {
    return Migration.of(
        "2026-11-29-agreements",
        database -> {
          var agreements = database.getCollection(Agreement.KIND.collection());
          agreements.createIndex(
              Indexes.ascending("vendorId", "code", "number"),
              new IndexOptions().name("code").unique(true));
          agreements.createIndex(Indexes.ascending("vendorId", "createdAt"));
        });
  }
}
