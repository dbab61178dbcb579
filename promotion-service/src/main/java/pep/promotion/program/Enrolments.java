package pep.promotion.program;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.AggregateWrites;
import pep.platform.aggregate.Creation;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;

/** The enrolments of all vendors' partners. */
@Repository
public class Enrolments {

  private final AggregateStore<Enrolment> store;

  Enrolments(AggregateStores stores) {
    this.store = stores.of(Enrolment.KIND);
  }

  /**
   * @throws pep.platform.problem.NotFound when the vendor has no enrolment with this id
   */
  public Enrolment get(Tenant tenant, String id) {
    return store.get(tenant, id);
  }

  public List<Enrolment> ofPartner(Tenant tenant, String partnerId) {
    return store.findAll(tenant, Filters.eq("partnerId", partnerId));
  }

  /** One page of those within the caller's reach. */
  public Page<Enrolment> page(Reach reach, Listing listing) {
    return store.page(reach.tenant(), reach.within("partnerId"), listing);
  }

  /** Those of the ids that there are. */
  List<Enrolment> withIds(Tenant tenant, Collection<String> ids) {
    return store.findAll(tenant, Filters.in("_id", ids));
  }

  Optional<Enrolment> find(Tenant tenant, String id) {
    return store.find(tenant, id);
  }

  Enrolment create(Enrolment enrolment, Creation creation, Cause cause) {
    return store.create(enrolment, creation, cause);
  }

  AggregateWrites<Enrolment> writes(Cause cause) {
    return store.writes(cause);
  }

  Enrolment save(Enrolment enrolment, Cause cause) {
    return store.save(enrolment, cause);
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-24-enrolments",
        database -> {
          var enrolments = database.getCollection(Enrolment.KIND.collection());
          enrolments.createIndex(Indexes.ascending("vendorId", "partnerId"));
          enrolments.createIndex(Indexes.ascending("vendorId", "programId", "enrolledAt"));
        });
  }
}
