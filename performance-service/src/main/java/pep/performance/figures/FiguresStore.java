package pep.performance.figures;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import pep.platform.outbox.OutboxEntries;
import pep.platform.outbox.OutboxRelay;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;
import pep.platform.tenancy.TenantWrites;

/**
 * The partners' figures, and the marks that say that they are to be worked out again. Working them
 * out takes away the marks that were there before it began, and no others.
 */
@Repository
class FiguresStore {

  static final String COLLECTION = "partner.figures";

  private static final Bson MARKED = Filters.gt("marks", 0L);

  private final TenantCollection figures;
  private final OutboxEntries entries;
  private final OutboxRelay relay;
  private final Clock clock;

  FiguresStore(
      TenantCollections collections, OutboxEntries entries, OutboxRelay relay, Clock clock) {
    this.figures = collections.of(COLLECTION);
    this.entries = entries;
    this.relay = relay;
    this.clock = clock;
    relay.watch(COLLECTION);
  }

  /** Marks partners whose figures are to be worked out again. */
  void mark(Tenant tenant, Collection<String> partnerIds) {
    Date now = Date.from(clock.instant());
    TenantWrites writes = new TenantWrites();
    for (String partnerId : partnerIds) {
      writes.update(
          Filters.eq("_id", id(tenant, partnerId)),
          Updates.combine(
              Updates.inc("marks", 1L),
              Updates.min("markedAt", now),
              Updates.setOnInsert("partnerId", partnerId),
              Updates.setOnInsert("version", 0L)),
          true);
    }
    figures.bulk(tenant, writes, false);
  }

  /** Marks every partner that has figures. */
  void markAll(Tenant tenant) {
    figures.updateMany(
        tenant,
        new Document(),
        Updates.combine(
            Updates.inc("marks", 1L), Updates.min("markedAt", Date.from(clock.instant()))));
  }

  /** Partners that were marked at or before an instant, those marked longest first. */
  List<StoredFigures> marked(Tenant tenant, Instant until, int limit) {
    Bson due = Filters.and(MARKED, Filters.lte("markedAt", Date.from(until)));
    return some(tenant, due, Sorts.ascending("markedAt"), limit);
  }

  List<StoredFigures> find(Tenant tenant, Bson filter) {
    return some(tenant, filter, Sorts.ascending("_id"), Integer.MAX_VALUE);
  }

  /**
   * What was worked out for one partner.
   *
   * @param country of the partner, by which it is compared with others; null where it has none
   * @param tells whether it says something new
   */
  record Worked(StoredFigures before, @Nullable String country, Figures figures, boolean tells) {}

  /** Stores what was worked out, tells what is new, and takes the marks away. */
  void store(Tenant tenant, List<Worked> all, Cause cause) {
    TenantWrites writes = new TenantWrites();
    for (Worked worked : all) {
      StoredFigures before = worked.before();
      long version = before.version() + (worked.tells() ? 1 : 0);
      Document set =
          new Document("figures", literal(FiguresForm.write(worked.figures())))
              .append("country", literal(worked.country()))
              .append("version", version)
              .append("marks", subtract("$marks", before.marks()));
      if (worked.tells()) {
        PartnerFiguresChanged event =
            PartnerFiguresChanged.of(before.partnerId(), worked.figures());
        Document entry =
            entries.event(tenant.vendorId(), before.partnerId(), version, event, cause);
        set.append("outbox", appended(entry));
      }
      writes.update(
          Filters.and(
              Filters.eq("_id", id(tenant, before.partnerId())),
              Filters.eq("version", before.version())),
          List.of(new Document("$set", set), unmark()),
          false);
    }
    figures.bulk(tenant, writes, false);
    relay.wake(COLLECTION);
  }

  /** Takes the marks away from partners that nothing can be worked out for. */
  void forget(Tenant tenant, List<StoredFigures> unknown) {
    TenantWrites writes = new TenantWrites();
    for (StoredFigures each : unknown) {
      Document set = new Document("marks", subtract("$marks", each.marks()));
      writes.update(
          Filters.eq("_id", id(tenant, each.partnerId())),
          List.of(new Document("$set", set), unmark()),
          false);
    }
    figures.bulk(tenant, writes, false);
  }

  TenantCollection collection() {
    return figures;
  }

  /** The vendors that have marked partners. */
  Set<Tenant> marked() {
    return figures.tenants(MARKED);
  }

  Set<Tenant> tenants() {
    return figures.tenants();
  }

  private List<StoredFigures> some(Tenant tenant, Bson filter, Bson sort, int limit) {
    return figures
        .aggregate(
            tenant,
            List.of(
                Aggregates.match(filter),
                Aggregates.sort(sort),
                Aggregates.limit(limit),
                Aggregates.project(Projections.exclude("outbox"))))
        .stream()
        .map(FiguresStore::read)
        .toList();
  }

  private static StoredFigures read(Document document) {
    Document figures = document.get("figures", Document.class);
    return new StoredFigures(
        document.getString("partnerId"),
        document.getLong("version"),
        document.getLong("marks"),
        figures == null ? null : FiguresForm.read(figures));
  }

  /** A partner without marks has no instant that it was marked at. */
  private static Document unmark() {
    Document condition =
        new Document(
            "$cond", List.of(new Document("$gt", List.of("$marks", 0L)), "$markedAt", "$$REMOVE"));
    return new Document("$set", new Document("markedAt", condition));
  }

  private static Document appended(Document entry) {
    return new Document(
        "$concatArrays",
        List.of(new Document("$ifNull", List.of("$outbox", List.of())), literal(List.of(entry))));
  }

  private static Document subtract(String field, long value) {
    return new Document("$subtract", List.of(field, value));
  }

  private static Document literal(@Nullable Object value) {
    return new Document("$literal", value);
  }

  private static String id(Tenant tenant, String partnerId) {
    return tenant.vendorId() + "/" + partnerId;
  }
}
