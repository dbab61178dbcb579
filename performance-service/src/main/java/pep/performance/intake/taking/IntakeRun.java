package pep.performance.intake.taking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pep.performance.intake.line.DecidedBatch;
import pep.performance.intake.line.RawLine;
import pep.performance.intake.reading.LineRules;
import pep.performance.intake.reading.LineSource;
import pep.performance.intake.register.Intake;
import pep.performance.intake.register.IntakeStatus;
import pep.performance.intake.resolving.BatchDeciding;
import pep.performance.intake.storing.NewBatch;
import pep.performance.intake.storing.Sender;

/**
 * One sending of a file: its lines are read, told apart from those that are stored already, decided
 * and handed over in batches.
 */
final class IntakeRun {

  private final Intake intake;
  private final LineRules rules;
  private final Map<Long, Long> stored;
  private final boolean complete;
  private final BatchDeciding deciding;
  private final Sender sender;
  private long number;
  private long count;

  /**
   * @param intake as it was before the stored batches were looked up: one that was complete then
   *     has no others
   * @param stored the fingerprints of the batches that are stored, by number
   */
  IntakeRun(
      Intake intake,
      LineRules rules,
      Map<Long, Long> stored,
      BatchDeciding deciding,
      Sender sender) {
    this.intake = intake;
    this.rules = rules;
    this.stored = stored;
    this.complete = intake.status() == IntakeStatus.COMPLETE;
    this.deciding = deciding;
    this.sender = sender;
  }

  /**
   * Takes the lines to the last.
   *
   * @return how many there are
   */
  long take(LineSource lines, BatchWriter writer) {
    List<RawLine> batch = new ArrayList<>(intake.batchSize());
    for (RawLine line = next(lines, writer); line != null; line = next(lines, writer)) {
      batch.add(line);
      count++;
      if (batch.size() == intake.batchSize()) {
        hand(batch, writer);
        batch.clear();
      }
    }
    if (!batch.isEmpty()) {
      hand(batch, writer);
    }
    writer.finish();
    return count;
  }

  /** What was read before a cut is worth storing: it is not read again. */
  private @Nullable RawLine next(LineSource lines, BatchWriter writer) {
    try {
      return lines.next();
    } catch (IOException cut) {
      writer.finish();
      throw new IntakeInterrupted(intake.id(), count);
    }
  }

  private void hand(List<RawLine> batch, BatchWriter writer) {
    long fingerprint = batch.size();
    for (RawLine line : batch) {
      fingerprint = line.fingerprint(fingerprint);
    }
    Long before = stored.get(number);
    if (before == null && complete) {
      throw new IntakeDiffers(intake.id(), number, intake.batchSize());
    }
    if (before == null) {
      DecidedBatch decided = deciding.decide(number, fingerprint, batch);
      writer.write(NewBatch.ofFile(intake.id(), rules.currency(), decided, sender));
    } else if (before != fingerprint) {
      throw new IntakeDiffers(intake.id(), number, intake.batchSize());
    }
    number++;
  }
}
