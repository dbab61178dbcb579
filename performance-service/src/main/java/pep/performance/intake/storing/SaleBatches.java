package pep.performance.intake.storing;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.stereotype.Repository;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.RecordWrites;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;

/** Reads the stored batches of sales, and notes what becomes of their held lines. */
@Repository
public class SaleBatches {

  public static final String COLLECTION = "sales.batches";

  private static final String INTAKE = Fields.of(StoredBatch::intakeId);
  private static final String KIND = Fields.of(StoredBatch::kind);
  private static final String PARTITION = Fields.of(StoredBatch::partition);
  private static final String SEQUENCE = Fields.of(StoredBatch::sequence);
  private static final String NUMBER = Fields.of(StoredBatch::number);
  private static final String AT = Fields.of(StoredBatch::at);
  private static final String HELD = Fields.of(StoredBatch::held);
  private static final String VOIDED = Fields.of(StoredBatch::voided);
  private static final Bson HOLDING = Filters.exists(HELD + ".0");
  private static final String UNATTRIBUTED = Fields.of(StoredBatch::unattributed);
  private static final Bson UNATTRIBUTED_LINES = Filters.exists(UNATTRIBUTED + ".0");
  private static final Bson OPEN = Filters.eq(VOIDED, false);

  /** Batches that undo others are not undone themselves. */
  private static final Bson UNDOING =
      Filters.in(KIND, BatchKind.VOID.name(), BatchKind.CORRECTION.name());

  /** Writers that take places side by side may have looked at the clock in another order. */
  private static final int RIVALS = 8;

  private final TenantRecords<StoredBatch> batches;
  private final TenantRecords<Place> places;
  private final TenantRecords<Numbered> numbers;
  private final TenantRecords<Moment> moments;

  SaleBatches(RecordCollections collections) {
    this.batches = collections.publishing(RecordKind.of(StoredBatch.class, COLLECTION));
    this.places = collections.of(RecordKind.of(Place.class, COLLECTION));
    this.numbers = collections.of(RecordKind.of(Numbered.class, COLLECTION));
    this.moments = collections.of(RecordKind.of(Moment.class, COLLECTION));
  }

  /** Of a batch no more than its place. */
  private record Place(@Id String id, long sequence) {}

  /** Of a batch no more than when it was stored. */
  private record Moment(@Id String id, Instant at) {}

  /** Of a batch of a file no more than what it is recognised by. */
  private record Numbered(@Id String id, long number, long fingerprint) {}

  public TenantCollection collection() {
    return batches.documents();
  }

  RecordWrites<StoredBatch> writes(Tenant tenant) {
    return batches.writes(tenant);
  }

  /** The place of the last batch of a partition; 0 before the first. */
  public long lastSequence(Tenant tenant, int partition) {
    return places
        .find(tenant, Filters.eq(PARTITION, partition), Sorts.descending(SEQUENCE), 1)
        .stream()
        .mapToLong(Place::sequence)
        .findFirst()
        .orElse(0);
  }

  /** The fingerprints of the file batches of an intake that are stored, by their number. */
  public Map<Long, Long> fingerprints(Tenant tenant, String intakeId) {
    return numbers.find(tenant, ofIntake(intakeId, BatchKind.FILE)).stream()
        .collect(Collectors.toMap(Numbered::number, Numbered::fingerprint));
  }

  public @Nullable StoredBatch find(Tenant tenant, String id) {
    return batches.find(tenant, id).orElse(null);
  }

  /** The file batches of an intake from a number on, in order, at most so many. */
  public List<StoredBatch> ofFile(Tenant tenant, String intakeId, long from, int limit) {
    return batches.find(
        tenant,
        Filters.and(ofIntake(intakeId, BatchKind.FILE), Filters.gte(NUMBER, from)),
        Sorts.ascending(NUMBER),
        limit);
  }

  /** Batches of a partition after a place, in order, at most so many. */
  public List<StoredBatch> after(Tenant tenant, int partition, long sequence, int limit) {
    return batches.find(
        tenant,
        Filters.and(Filters.eq(PARTITION, partition), Filters.gt(SEQUENCE, sequence)),
        Sorts.ascending(SEQUENCE),
        limit);
  }

  /** When the earliest of a partition's batches after a place was stored; null where none is. */
  public @Nullable Instant storedAfter(Tenant tenant, int partition, long sequence) {
    return moments
        .find(
            tenant,
            Filters.and(Filters.eq(PARTITION, partition), Filters.gt(SEQUENCE, sequence)),
            Sorts.ascending(SEQUENCE),
            RIVALS)
        .stream()
        .map(Moment::at)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Ids of batches that hold lines which wait for one of these. */
  public List<String> holding(Tenant tenant, Collection<String> keys) {
    return ids(tenant, Filters.and(HOLDING, Filters.in(HELD, keys)));
  }

  /** Ids of batches that have lines of these products which belong to no product line yet. */
  public List<String> unattributed(Tenant tenant, Collection<String> productCodes) {
    return ids(tenant, Filters.and(UNATTRIBUTED_LINES, Filters.in(UNATTRIBUTED, productCodes)));
  }

  /** Ids of all batches that have lines which belong to no product line yet. */
  public List<String> unattributed(Tenant tenant) {
    return ids(tenant, UNATTRIBUTED_LINES);
  }

  /** Ids of all batches that hold lines. */
  public List<String> holding(Tenant tenant) {
    return ids(tenant, HOLDING);
  }

  /** Ids of the batches of an intake that are to be undone. */
  public List<String> toVoid(Tenant tenant, String intakeId) {
    return ids(tenant, Filters.and(Filters.eq(INTAKE, intakeId), Filters.not(UNDOING), OPEN));
  }

  /** The batches in which lines of a file's batch count that were held in it. */
  public List<StoredBatch> releasesOf(Tenant tenant, StoredBatch batch) {
    return batches.find(
        tenant,
        Filters.and(
            ofIntake(batch.intakeId(), BatchKind.RELEASE), Filters.eq(NUMBER, batch.number())));
  }

  /** Notes that a batch is undone, unless it was before. */
  public boolean markVoided(Tenant tenant, String id) {
    Bson update = Updates.combine(Updates.set(VOIDED, true), Updates.set(HELD, List.of()));
    return batches.update(tenant, id, OPEN, update);
  }

  /** The vendors that have batches. */
  public Set<Tenant> tenants() {
    return batches.tenants();
  }

  /** The vendors that have batches which were stored at or after an instant. */
  public Set<Tenant> storedSince(Instant at) {
    return batches.tenants(Filters.gte(AT, Date.from(at)));
  }

  /** The vendors that have batches which hold lines. */
  public Set<Tenant> holding() {
    return batches.tenants(HOLDING);
  }

  private List<String> ids(Tenant tenant, Bson filter) {
    return places.find(tenant, filter).stream().map(Place::id).sorted().toList();
  }

  private static Bson ofIntake(String intakeId, BatchKind kind) {
    return Filters.and(Filters.eq(INTAKE, intakeId), Filters.eq(KIND, kind.name()));
  }
}
