package pep.partner.segment;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

@Repository
public class Memberships {

  private final AggregateStore<Membership> store;
  private final History history;

  Memberships(AggregateStores stores, History history) {
    this.store = stores.of(Membership.KIND);
    this.history = history;
  }

  /** The latest 200 changes of a partner's segments, newest first; none if it never was in one. */
  public Page<History.Entry> history(Tenant tenant, String partnerId, History.Asked asked) {
    return history.page(tenant, Membership.KIND, partnerId, asked);
  }

  public Optional<Membership> find(Tenant tenant, String partnerId) {
    return store.find(tenant, partnerId);
  }

  /** Those of the partners that ever were in a segment, by their ids. */
  Map<String, Membership> find(Tenant tenant, Collection<String> partnerIds) {
    return store.findAll(tenant, Filters.in("_id", partnerIds)).stream()
        .collect(Collectors.toMap(Membership::partnerId, Function.identity()));
  }

  public Page<Membership> members(Tenant tenant, String segmentId, Listing listing) {
    return store.page(tenant, Filters.eq("entries.segmentId", segmentId), listing);
  }

  public long size(Tenant tenant, String segmentId) {
    return store.count(tenant, Filters.eq("entries.segmentId", segmentId));
  }

  /** Those that are in one of the segments, by their codes. */
  void forEachIn(Tenant tenant, Collection<String> codes, Consumer<Membership> action) {
    store.forEach(tenant, Filters.in("entries.code", codes), action);
  }

  void forEach(Tenant tenant, Consumer<Membership> action) {
    store.forEach(tenant, new Document(), action);
  }

  Membership write(Membership membership, Cause cause) {
    return membership.version() == 0
        ? store.create(membership, Creation.random(), cause)
        : store.save(membership, cause);
  }
}
