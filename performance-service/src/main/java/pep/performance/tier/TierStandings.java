package pep.performance.tier;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.outbox.OutboxRelay;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;
import pep.platform.tenancy.TenantWrites;

/** Where partners stand, and how it was decided. */
@Repository
public class TierStandings {

  static final String COLLECTION = "tier.standings";

  private final TenantCollection standings;
  private final TierDocuments documents;
  private final OutboxRelay relay;

  TierStandings(TenantCollections collections, TierDocuments documents, OutboxRelay relay) {
    this.standings = collections.of(COLLECTION);
    this.documents = documents;
    this.relay = relay;
    relay.watch(COLLECTION);
  }

  public Optional<StoredTier> find(Tenant tenant, String partnerId) {
    return Optional.ofNullable(standings.findOne(tenant, Filters.eq("_id", id(tenant, partnerId))))
        .map(StoredTier::of);
  }

  /** The standings of these partners; one that has none is left out. */
  public Map<String, StoredTier> find(Tenant tenant, Collection<String> partnerIds) {
    Map<String, StoredTier> found = new HashMap<>();
    for (Document each : standings.find(tenant, Filters.in("partnerId", partnerIds))) {
      StoredTier stored = StoredTier.of(each);
      found.put(stored.partnerId(), stored);
    }
    return found;
  }

  /** How many partners stand in each tier. */
  public Map<String, Long> counts(Tenant tenant) {
    Map<String, Long> counts = new TreeMap<>();
    for (Document each :
        standings.aggregate(
            tenant, List.of(Aggregates.group("$tier", Accumulators.sum("partners", 1L))))) {
      counts.put(each.getString("_id"), each.getLong("partners"));
    }
    return counts;
  }

  public Page<StoredTier> page(Tenant tenant, Listing listing) {
    return standings.page(tenant, new Document(), listing, StoredTier::of);
  }

  /**
   * Stores decisions and tells them.
   *
   * @return whether all were stored; a partner that was decided on meanwhile keeps that decision
   */
  boolean store(Tenant tenant, List<DecidedTier> all, Cause cause) {
    TenantWrites writes = new TenantWrites();
    for (DecidedTier each : all) {
      write(writes, tenant, each, cause);
    }
    try {
      BulkWriteResult result = standings.bulk(tenant, writes, false);
      return result == null || result.getInsertedCount() + result.getMatchedCount() == all.size();
    } catch (MongoBulkWriteException decidedMeanwhile) {
      return false;
    } finally {
      relay.wake(COLLECTION);
    }
  }

  private void write(TenantWrites writes, Tenant tenant, DecidedTier each, Cause cause) {
    StoredTier before = each.before();
    long version = before == null ? 1 : before.version() + 1;
    Document state = documents.state(each, version);
    List<Document> outbox = documents.outbox(tenant, StoredTier.of(state), each.decision(), cause);
    String id = id(tenant, each.partnerId());
    if (before == null) {
      writes.insert(new Document(state).append("_id", id).append("outbox", outbox));
      return;
    }
    List<Bson> updates = new ArrayList<>();
    state.forEach(
        (name, value) ->
            updates.add(value == null ? Updates.unset(name) : Updates.set(name, value)));
    updates.add(Updates.pushEach("outbox", outbox));
    writes.update(
        Filters.and(Filters.eq("_id", id), Filters.eq("version", before.version())),
        Updates.combine(updates),
        false);
  }

  /** The grace of a partner has ended and is being looked at. */
  void graceLookedAt(Tenant tenant, String id) {
    standings.updateOne(tenant, Filters.eq("_id", id), Updates.unset("dueAt"), false);
  }

  /** The partner of a standing's document. */
  Optional<String> partnerOf(Tenant tenant, String id) {
    return Optional.ofNullable(standings.findOne(tenant, Filters.eq("_id", id)))
        .map(found -> found.getString("partnerId"));
  }

  List<StoredTier> every(Tenant tenant) {
    return standings.find(tenant, new Document()).stream().map(StoredTier::of).toList();
  }

  Set<Tenant> tenants() {
    return standings.tenants();
  }

  private static String id(Tenant tenant, String partnerId) {
    return tenant.vendorId() + "/" + partnerId;
  }
}
