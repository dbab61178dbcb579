package pep.performance.intake.storing;

import org.joda.money.CurrencyUnit;
import pep.performance.intake.line.DecidedBatch;

/**
 * A batch that is ready to be stored.
 *
 * @param id says which batch it is, so that storing it again is noticed
 * @param decided its number is its place in the intake's file; for lines that come from another
 *     batch, the number of that one
 * @param sender who sends its lines
 */
public record NewBatch(
    String id,
    String intakeId,
    BatchKind kind,
    CurrencyUnit currency,
    DecidedBatch decided,
    Sender sender) {

  /** Lines that the platform moves by itself. */
  public NewBatch(
      String id, String intakeId, BatchKind kind, CurrencyUnit currency, DecidedBatch decided) {
    this(id, intakeId, kind, currency, decided, Sender.PLATFORM);
  }

  public static NewBatch ofFile(
      String intakeId, CurrencyUnit currency, DecidedBatch decided, Sender sender) {
    return new NewBatch(
        intakeId + "/" + decided.number(), intakeId, BatchKind.FILE, currency, decided, sender);
  }

  /** The same batch, decided otherwise. */
  public NewBatch with(DecidedBatch decidedAnew) {
    return new NewBatch(id, intakeId, kind, currency, decidedAnew, sender);
  }

  /** The lines that this batch takes back. */
  public NewBatch correction(DecidedBatch reversing) {
    return new NewBatch(id + "/c", intakeId, BatchKind.CORRECTION, currency, reversing);
  }
}
