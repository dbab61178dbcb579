package pep.performance.intake.storing;

import org.jspecify.annotations.Nullable;
import pep.performance.intake.line.Sale;
import pep.performance.salespolicy.DoubtfulReturns;

/**
 * Who sends lines, as far as it bears on lines that were recorded before.
 *
 * @param corrects whether a line that says otherwise than the recorded one takes its place
 * @param doubtful what becomes of returns that should not take back the sale they name
 * @param partnerCode the partner that sends them, which learns of its own lines alone; null where
 *     the vendor does
 */
public record Sender(boolean corrects, DoubtfulReturns doubtful, @Nullable String partnerCode) {

  /** Who moves lines that were sent before. */
  static final Sender PLATFORM = new Sender(false, DoubtfulReturns.HOLD, null);

  public boolean mayKnow(Sale recorded) {
    return partnerCode == null || partnerCode.equals(recorded.partnerCode());
  }
}
