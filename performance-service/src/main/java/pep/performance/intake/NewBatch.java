package pep.performance.intake;

import org.joda.money.CurrencyUnit;

/**
 * A batch that is ready to be stored.
 *
 * @param id says which batch it is, so that storing it again is noticed
 * @param decided its number is its place in the intake's file; for lines that come from another
 *     batch, the number of that one
 */
record NewBatch(
    String id, String intakeId, BatchKind kind, CurrencyUnit currency, DecidedBatch decided) {

  static NewBatch ofFile(String intakeId, CurrencyUnit currency, DecidedBatch decided) {
    return new NewBatch(
        intakeId + "/" + decided.number(), intakeId, BatchKind.FILE, currency, decided);
  }
}
