package pep.performance.intake.storing;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import pep.performance.intake.line.LineDecision;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;

/** Notes with the stored batches what becomes of single lines of them. */
@Repository
public class LineStates {

  private static final String SETTLED = Fields.of(StoredBatch::settled);
  private static final String DISCARDED = Fields.of(StoredBatch::discarded);
  private static final String COUNTED = Fields.of(StoredBatch::counted);
  private static final String REASONS = Fields.of(StoredBatch::reasons);
  private static final String RELEASES = Fields.of(StoredBatch::releases);
  private static final String ATTRIBUTED = Fields.of(StoredBatch::attributed);
  private static final String ATTRIBUTIONS = Fields.of(StoredBatch::attributions);
  private static final String UNATTRIBUTED = Fields.of(StoredBatch::unattributed);
  private static final String HELD = Fields.of(StoredBatch::held);
  private static final Bson OPEN = Filters.eq(Fields.of(StoredBatch::voided), false);

  private final TenantRecords<StoredBatch> batches;

  LineStates(RecordCollections collections) {
    this.batches = collections.of(RecordKind.of(StoredBatch.class, SaleBatches.COLLECTION));
  }

  /**
   * Notes that held lines were released, unless others were released or all undone meanwhile.
   *
   * @return whether it was noted
   */
  public boolean release(Tenant tenant, StoredBatch batch, List<LineDecision> heldBefore) {
    List<Bson> updates = new ArrayList<>();
    updates.add(Updates.addEachToSet(COUNTED, LineDecision.ids(heldBefore)));
    updates.add(Updates.inc("releasedLines", (long) heldBefore.size()));
    updates.add(noLongerHeld(batch, heldBefore));
    Bson unchanged = Filters.and(OPEN, Fields.at(RELEASES, batch.releases()));
    return batches.update(tenant, batch.id(), unchanged, Updates.combine(updates));
  }

  private static Bson noLongerHeld(StoredBatch batch, List<LineDecision> lines) {
    List<Bson> updates = new ArrayList<>();
    ReasonCounts.of(lines)
        .forEach((code, count) -> updates.add(Updates.inc(REASONS + "." + code, -count)));
    updates.add(Updates.inc(Fields.of(StoredBatch::heldLines), -(long) lines.size()));
    updates.add(Updates.inc(RELEASES, 1L));
    updates.add(Updates.set(HELD, batch.heldWithout(lines)));
    return Updates.combine(updates);
  }

  /**
   * Notes, within a transaction, that lines count in another batch since their product line is
   * known, unless others did so or all were undone meanwhile.
   *
   * @return whether it was noted
   */
  public boolean attribute(Tenant tenant, StoredBatch batch, List<LineDecision> lines) {
    Set<String> gone = Set.copyOf(LineDecision.ids(lines));
    Set<String> left =
        batch.withoutProductLine().stream()
            .filter(line -> LineDecision.ids(List.of(line)).stream().noneMatch(gone::contains))
            .map(LineDecision::productCode)
            .collect(Collectors.toSet());
    Bson update =
        Updates.combine(
            Updates.addEachToSet(ATTRIBUTED, List.copyOf(gone)),
            Updates.inc(ATTRIBUTIONS, 1L),
            Updates.set(UNATTRIBUTED, left));
    Bson unchanged = Filters.and(OPEN, Fields.at(ATTRIBUTIONS, batch.timesAttributed()));
    return batches.update(tenant, batch.id(), unchanged, update);
  }

  /** Notes, within a transaction, that a line that counted was taken back by itself. */
  public void settle(Tenant tenant, String batchId, String lineId) {
    batches.update(tenant, batchId, OPEN, Updates.addToSet(SETTLED, lineId));
  }

  /** Notes, within a transaction, that lines that are held here will not count, and why. */
  public void giveUp(Tenant tenant, StoredBatch batch, List<LineDecision> lines, String why) {
    List<String> ids = LineDecision.ids(lines);
    List<Bson> updates = new ArrayList<>();
    updates.add(Updates.addEachToSet(SETTLED, ids));
    ids.forEach(id -> updates.add(Updates.set(DISCARDED + "." + id, why)));
    updates.add(Updates.inc("discardedLines", (long) lines.size()));
    updates.add(noLongerHeld(batch, lines));
    Bson unchanged = Filters.and(OPEN, Fields.at(RELEASES, batch.releases()));
    batches.update(tenant, batch.id(), unchanged, Updates.combine(updates));
  }
}
