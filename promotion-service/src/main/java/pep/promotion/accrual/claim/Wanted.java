package pep.promotion.accrual.claim;

import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one sale asks of a budget in the end.
 *
 * @param root id of the sale
 * @param order its place in the order of acceptance
 * @param amount not negative; zero where all was set off
 * @param setOff what it would ask for besides, but for returns; null for nothing
 * @param lineId the last line that bears on it; the sale itself where that is not known
 * @param soldAt when the sale was sold; null where that was not noted
 */
public record Wanted(
    String root,
    String order,
    Money amount,
    @Nullable Money setOff,
    String lineId,
    @Nullable Instant soldAt) {

  /** The same for another amount. */
  Wanted of(Money other) {
    return new Wanted(root, order, other, setOff, lineId, soldAt);
  }
}
