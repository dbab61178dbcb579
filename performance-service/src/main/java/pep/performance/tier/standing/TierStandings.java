package pep.performance.tier.standing;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.records.Fields;
import pep.platform.records.Publication;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.RecordWrites;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import tools.jackson.databind.json.JsonMapper;

/** Where partners stand, and how it was decided. */
@Repository
public class TierStandings {

  public static final String COLLECTION = "tier.standings";

  private static final String TIER = Fields.of(StoredTier::tier);

  private final TenantRecords<StoredTier> standings;
  private final JsonMapper mapper;

  TierStandings(RecordCollections collections, JsonMapper mapper) {
    this.standings =
        collections.publishing(RecordKind.of(StoredTier.class, COLLECTION, StoredTier::partnerId));
    this.mapper = mapper;
  }

  public Optional<StoredTier> find(Tenant tenant, String partnerId) {
    return standings.find(tenant, partnerId);
  }

  /** The standings of these partners; one that has none is left out. */
  public Map<String, StoredTier> find(Tenant tenant, Collection<String> partnerIds) {
    Map<String, StoredTier> found = new HashMap<>();
    standings
        .find(tenant, Filters.in(Fields.of(StoredTier::partnerId), partnerIds))
        .forEach(each -> found.put(each.partnerId(), each));
    return found;
  }

  /** Those that stand on one of the tiers. */
  public Set<String> standingOn(Tenant tenant, Collection<String> codes) {
    Set<String> found = new HashSet<>();
    standings.find(tenant, Filters.in(TIER, codes)).forEach(each -> found.add(each.partnerId()));
    return found;
  }

  /**
   * How many partners stand in each tier.
   *
   * @param without those that are not counted
   */
  public Map<String, Long> counts(Tenant tenant, Collection<String> without) {
    Map<String, Long> counts = new TreeMap<>();
    for (Document each :
        standings
            .documents()
            .aggregate(
                tenant,
                List.of(
                    Aggregates.match(Filters.nin(Fields.of(StoredTier::partnerId), without)),
                    Aggregates.group("$" + TIER, Accumulators.sum("partners", 1L))))) {
      counts.put(each.getString("_id"), each.getLong("partners"));
    }
    return counts;
  }

  public Page<StoredTier> page(Tenant tenant, Listing listing) {
    return standings.page(tenant, Filters.empty(), listing);
  }

  /**
   * Stores decisions and tells them.
   *
   * @return whether all were stored; a partner that was decided on meanwhile keeps that decision
   */
  public boolean store(Tenant tenant, List<DecidedTier> all, Cause cause) {
    RecordWrites<StoredTier> writes = standings.writes(tenant);
    for (DecidedTier each : all) {
      StoredTier before = each.before();
      StoredTier after = after(each);
      Publication published =
          Publication.of(
              after.partnerId(), after.version(), cause, events(each.outcome().decision(), after));
      if (before == null) {
        writes.insert(after, published);
      } else {
        writes.replace(
            after, Fields.at(Fields.of(StoredTier::version), before.version()), published);
      }
    }
    return writes.send() == all.size();
  }

  private StoredTier after(DecidedTier each) {
    TierDecision decision = each.outcome().decision();
    TierOverride override = each.outcome().override();
    TierStanding standing = decision.standing();
    StoredTier before = each.before();
    TierInputs inputs =
        new TierInputs(
            before == null ? TierStanding.NONE : before.standing(), each.facts(), each.override());
    return new StoredTier(
        each.partnerId(),
        before == null ? 1 : before.version() + 1,
        Objects.requireNonNull(standing.tier()),
        Objects.requireNonNull(standing.since()),
        standing.graceUntil(),
        TierOverriding.due(standing.graceUntil(), override, each.facts().at()),
        decision.ladderVersion(),
        decision.why(),
        mapper.writeValueAsString(decision),
        mapper.writeValueAsString(inputs),
        override);
  }

  /** The fact where the partner moved or its grace began, and the public state. */
  private static Object[] events(TierDecision decision, StoredTier after) {
    List<Object> events = new ArrayList<>();
    if (decision.move().moves()) {
      events.add(
          new TierMoved(
              after.partnerId(),
              decision.from(),
              after.tier(),
              decision.move().wireName(),
              after.since(),
              after.ladderVersion(),
              after.reason(),
              after.why()));
    }
    if (decision.move() == TierMove.GRACE_BEGAN) {
      events.add(
          new TierGraceBegun(
              after.partnerId(),
              after.tier(),
              Objects.requireNonNull(after.graceUntil()),
              after.ladderVersion(),
              after.reason(),
              after.why()));
    }
    events.add(after.state());
    return events.toArray();
  }

  /** What was due of a partner is being looked at; what is due later stays so. */
  public void lookedAt(Tenant tenant, String partnerId, Instant at) {
    standings
        .find(tenant, partnerId)
        .ifPresent(
            stored -> {
              Instant next = TierOverriding.due(stored.graceUntil(), stored.override(), at);
              String due = Fields.of(StoredTier::dueAt);
              standings.update(
                  tenant,
                  partnerId,
                  Fields.at(Fields.of(StoredTier::version), stored.version()),
                  next == null ? Updates.unset(due) : Updates.set(due, Date.from(next)));
            });
  }

  /** The partner of a standing's document. */
  public Optional<String> partnerOf(Tenant tenant, String id) {
    return standings.findOne(tenant, Filters.eq("_id", id)).map(StoredTier::partnerId);
  }

  public List<StoredTier> every(Tenant tenant) {
    return standings.every(tenant);
  }

  public Set<Tenant> tenants() {
    return standings.tenants();
  }
}
