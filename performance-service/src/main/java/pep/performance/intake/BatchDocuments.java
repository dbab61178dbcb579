package pep.performance.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;
import pep.platform.outbox.OutboxEntries;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** The document of a batch: all its lines packed in one value, and the event that tells of them. */
@Component
class BatchDocuments {

  private final OutboxEntries entries;
  private final Clock clock;

  BatchDocuments(OutboxEntries entries, Clock clock) {
    this.entries = entries;
    this.clock = clock;
  }

  Document of(Tenant tenant, NewBatch batch, int partition, long sequence, Cause cause) {
    DecidedBatch decided = batch.decided();
    List<LineDecision> decisions = decided.decisions();
    SalesRecorded event =
        SalesRecorded.of(
            batch.intakeId(), partition, sequence, batch.currency().getCode(), decisions);
    List<Document> outbox = new ArrayList<>();
    if (event != null) {
      outbox.add(entries.event(tenant.vendorId(), batch.id(), 1, event, cause));
    }
    OutcomeCounts counts = decided.counts();
    return new Document("_id", batch.id())
        .append("intakeId", batch.intakeId())
        .append("kind", batch.kind().name())
        .append("partition", partition)
        .append("sequence", sequence)
        .append("number", decided.number())
        .append("fingerprint", decided.fingerprint())
        .append("currency", batch.currency().getCode())
        .append("at", Date.from(clock.instant()))
        .append("accepted", counts.accepted())
        .append("duplicate", counts.duplicate())
        .append("heldLines", counts.held())
        .append("refused", counts.refused())
        .append("reasons", ReasonCounts.document(decisions))
        .append("held", decided.heldCodes())
        .append("voided", false)
        .append("packed", new Binary(PackedLines.pack(batch.currency(), decisions)))
        .append("outbox", outbox);
  }
}
