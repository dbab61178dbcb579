package pep.performance.tier;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import pep.platform.http.Listing;
import pep.platform.http.Page;
import pep.platform.outbox.OutboxEntries;
import pep.platform.outbox.OutboxRelay;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;
import pep.platform.tenancy.TenantWrites;
import tools.jackson.databind.json.JsonMapper;

/** Where partners stand, and how it was decided. */
@Repository
public class TierStandings {

  static final String COLLECTION = "tier.standings";

  private final TenantCollection standings;
  private final OutboxEntries entries;
  private final OutboxRelay relay;
  private final JsonMapper mapper;

  TierStandings(
      TenantCollections collections, OutboxEntries entries, OutboxRelay relay, JsonMapper mapper) {
    this.standings = collections.of(COLLECTION);
    this.entries = entries;
    this.relay = relay;
    this.mapper = mapper;
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

  /** The tier of every partner that has one, by partner id. */
  public Map<String, String> all(Tenant tenant) {
    Map<String, String> tiers = new HashMap<>();
    for (Document each :
        standings.aggregate(
            tenant, List.of(Aggregates.project(Projections.include("partnerId", "tier"))))) {
      tiers.put(each.getString("partnerId"), each.getString("tier"));
    }
    return tiers;
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

  /** A decision that is to be stored, with the standing that it was made on. */
  record Decided(
      String partnerId, @Nullable StoredTier before, TierDecision decision, TierFacts facts) {}

  /**
   * Stores decisions and tells them.
   *
   * @return whether all were stored; a partner that was decided on meanwhile keeps that decision
   */
  boolean store(Tenant tenant, List<Decided> all, Cause cause) {
    TenantWrites writes = new TenantWrites();
    for (Decided each : all) {
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

  private void write(TenantWrites writes, Tenant tenant, Decided each, Cause cause) {
    StoredTier before = each.before();
    long version = before == null ? 1 : before.version() + 1;
    Document state = state(each, version);
    List<Document> outbox = outbox(tenant, StoredTier.of(state), each.decision(), cause);
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

  private Document state(Decided each, long version) {
    TierDecision decision = each.decision();
    TierStanding standing = decision.standing();
    Instant graceUntil = standing.graceUntil();
    StoredTier before = each.before();
    TierInputs inputs =
        new TierInputs(before == null ? TierStanding.NONE : before.standing(), each.facts());
    return new Document("partnerId", each.partnerId())
        .append("version", version)
        .append("tier", standing.tier())
        .append("since", Date.from(Objects.requireNonNull(standing.since())))
        .append("graceUntil", graceUntil == null ? null : Date.from(graceUntil))
        .append("dueAt", graceUntil == null ? null : Date.from(graceUntil))
        .append("ladderVersion", decision.ladderVersion())
        .append("reason", decision.reason())
        .append("decision", mapper.writeValueAsString(decision))
        .append("inputs", mapper.writeValueAsString(inputs));
  }

  private List<Document> outbox(
      Tenant tenant, StoredTier after, TierDecision decision, Cause cause) {
    List<Document> outbox = new ArrayList<>();
    if (decision.move().moves()) {
      TierMoved moved =
          new TierMoved(
              after.partnerId(),
              decision.from(),
              after.tier(),
              decision.move().wireName(),
              after.since(),
              after.ladderVersion(),
              after.reason());
      outbox.add(
          entries.event(tenant.vendorId(), after.partnerId(), after.version(), moved, cause));
    }
    outbox.add(
        entries.event(tenant.vendorId(), after.partnerId(), after.version(), after.state(), cause));
    return outbox;
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
