package pep.promotion.accrual.statement;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.promotion.ledger.LedgerEntry;

/**
 * A posting on an incentive statement as of an instant.
 *
 * @param entry the posting
 * @param net by how much the period's volume moved since the posting before; null where the
 *     promotion is not posted by volume
 * @param runningNet the period's volume that was posted on; null where it is not posted by volume
 * @param runningIncentive what was owed for the promotion once it was posted
 */
public record PostedLine(
    LedgerEntry entry, @Nullable Money net, @Nullable Money runningNet, Money runningIncentive) {

  /** By how much it moves what is owed. */
  public Money incentive() {
    return entry.amount();
  }
}
