package pep.performance.intake;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import pep.platform.outbox.OutboxRelay;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;

/** Reads the stored batches of sales, and notes what becomes of their held lines. */
@Repository
class SaleBatches {

  static final String COLLECTION = "sales.batches";

  private static final Bson WITHOUT_OUTBOX = Projections.exclude("outbox");

  private static final Bson HOLDING = Filters.exists("held.0");

  private final TenantCollection batches;

  SaleBatches(TenantCollections collections, OutboxRelay relay) {
    this.batches = collections.of(COLLECTION);
    relay.watch(COLLECTION);
  }

  TenantCollection collection() {
    return batches;
  }

  /** The place of the last batch of a partition; 0 before the first. */
  long lastSequence(Tenant tenant, int partition) {
    List<Document> last =
        batches.aggregate(
            tenant,
            List.of(
                Aggregates.match(Filters.eq("partition", partition)),
                Aggregates.sort(Sorts.descending("sequence")),
                Aggregates.limit(1),
                Aggregates.project(Projections.include("sequence"))));
    return last.isEmpty() ? 0 : last.getFirst().getLong("sequence");
  }

  /** The fingerprints of the file batches of an intake that are stored, by their number. */
  Map<Long, Long> fingerprints(Tenant tenant, String intakeId) {
    Map<Long, Long> found = new HashMap<>();
    for (Document batch :
        batches.aggregate(
            tenant,
            List.of(
                Aggregates.match(ofIntake(intakeId, BatchKind.FILE)),
                Aggregates.project(Projections.include("number", "fingerprint"))))) {
      found.put(batch.getLong("number"), batch.getLong("fingerprint"));
    }
    return found;
  }

  @Nullable StoredBatch find(Tenant tenant, String id) {
    List<StoredBatch> found = some(tenant, Filters.eq("_id", id), Sorts.ascending("_id"), 1);
    return found.isEmpty() ? null : found.getFirst();
  }

  /** The file batches of an intake from a number on, in order, at most so many. */
  List<StoredBatch> ofFile(Tenant tenant, String intakeId, long from, int limit) {
    return some(
        tenant,
        Filters.and(ofIntake(intakeId, BatchKind.FILE), Filters.gte("number", from)),
        Sorts.ascending("number"),
        limit);
  }

  /** Batches of a partition after a place, in order, at most so many. */
  List<StoredBatch> after(Tenant tenant, int partition, long sequence, int limit) {
    return some(
        tenant,
        Filters.and(Filters.eq("partition", partition), Filters.gt("sequence", sequence)),
        Sorts.ascending("sequence"),
        limit);
  }

  /** Ids of batches that hold lines of these partners. */
  List<String> holding(Tenant tenant, Collection<String> partnerCodes) {
    return ids(tenant, Filters.and(HOLDING, Filters.in("held", partnerCodes)));
  }

  /** Ids of all batches that hold lines. */
  List<String> holding(Tenant tenant) {
    return ids(tenant, HOLDING);
  }

  /** Ids of the batches of an intake that are to be undone. */
  List<String> toVoid(Tenant tenant, String intakeId) {
    return ids(
        tenant,
        Filters.and(
            Filters.eq("intakeId", intakeId),
            Filters.ne("kind", BatchKind.VOID.name()),
            Filters.eq("voided", false)));
  }

  /**
   * Notes that held lines were released, unless others were released or all undone meanwhile.
   *
   * @return whether it was noted
   */
  boolean release(
      Tenant tenant, StoredBatch batch, Set<String> codes, List<LineDecision> heldBefore) {
    long lines = heldBefore.size();
    List<Bson> reasons = new ArrayList<>();
    ReasonCounts.document(heldBefore)
        .forEach((code, count) -> reasons.add(Updates.inc("reasons." + code, -(Long) count)));
    Bson unchanged =
        Filters.and(
            Filters.eq("_id", batch.id()),
            Filters.eq("voided", false),
            batch.releases() == 0
                ? Filters.exists("releases", false)
                : Filters.eq("releases", batch.releases()));
    Bson update =
        Updates.combine(
            Updates.pullAll("held", new ArrayList<>(codes)),
            Updates.addEachToSet("released", new ArrayList<>(codes)),
            Updates.inc("releases", 1L),
            Updates.inc("heldLines", -lines),
            Updates.inc("releasedLines", lines),
            Updates.combine(reasons));
    return batches.updateOne(tenant, unchanged, update, false).getMatchedCount() == 1;
  }

  /** Notes that a batch is undone, unless it was before. */
  boolean markVoided(Tenant tenant, String id) {
    Bson open = Filters.and(Filters.eq("_id", id), Filters.eq("voided", false));
    Bson update = Updates.combine(Updates.set("voided", true), Updates.set("held", List.of()));
    return batches.updateOne(tenant, open, update, false).getMatchedCount() == 1;
  }

  /** The vendors that have batches. */
  Set<Tenant> tenants() {
    return batches.tenants();
  }

  private List<StoredBatch> some(Tenant tenant, Bson filter, Bson sort, int limit) {
    return batches
        .aggregate(
            tenant,
            List.of(
                Aggregates.match(filter),
                Aggregates.sort(sort),
                Aggregates.limit(limit),
                Aggregates.project(WITHOUT_OUTBOX)))
        .stream()
        .map(StoredBatch::of)
        .toList();
  }

  private List<String> ids(Tenant tenant, Bson filter) {
    List<String> ids = new ArrayList<>();
    for (Document batch :
        batches.aggregate(
            tenant,
            List.of(
                Aggregates.match(filter),
                Aggregates.sort(Sorts.ascending("_id")),
                Aggregates.project(Projections.include("_id"))))) {
      ids.add(batch.getString("_id"));
    }
    return ids;
  }

  private static Bson ofIntake(String intakeId, BatchKind kind) {
    return Filters.and(Filters.eq("intakeId", intakeId), Filters.eq("kind", kind.name()));
  }
}
