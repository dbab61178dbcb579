package pep.performance.intake;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.annotation.Id;

/**
 * A batch as it is stored: all its lines packed in one value, and what they came to.
 *
 * @param heldLines how many lines are held now
 * @param reasons how many lines were not accepted for which first reason
 * @param held codes of partners that lines wait for
 * @param released codes of partners whose lines were held here and have been counted since
 * @param releases how often lines were released from here
 */
record StoredBatch(
    @Id String id,
    String intakeId,
    BatchKind kind,
    int partition,
    long sequence,
    long number,
    long fingerprint,
    String currency,
    Instant at,
    long accepted,
    long duplicate,
    long heldLines,
    long refused,
    Map<String, Long> reasons,
    Set<String> held,
    Set<String> released,
    long releases,
    boolean voided,
    byte[] packed) {

  static StoredBatch of(NewBatch batch, int partition, long sequence, Instant at) {
    DecidedBatch decided = batch.decided();
    List<LineDecision> decisions = decided.decisions();
    OutcomeCounts counts = decided.counts();
    return new StoredBatch(
        batch.id(),
        batch.intakeId(),
        batch.kind(),
        partition,
        sequence,
        decided.number(),
        decided.fingerprint(),
        batch.currency().getCode(),
        at,
        counts.accepted(),
        counts.duplicate(),
        counts.held(),
        counts.refused(),
        ReasonCounts.of(decisions),
        new LinkedHashSet<>(decided.heldCodes()),
        Set.of(),
        0,
        false,
        PackedLines.pack(batch.currency(), decisions));
  }

  List<LineDecision> decisions() {
    return PackedLines.unpack(packed);
  }
}
