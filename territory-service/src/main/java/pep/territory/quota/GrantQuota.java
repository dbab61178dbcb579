package pep.territory.quota;

import java.math.BigDecimal;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of an exclusive grant is to sell of its line in each period.
 *
 * @param amount net, in the vendor's currency; none where units count
 * @param units net; none where an amount counts
 * @param warnAtPercent of the period: with less than that share of the quota then, it is warned
 * @param graceDays how many days after the period it is judged, for sales that come late
 */
public record GrantQuota(
    @Nullable Money amount,
    @Nullable BigDecimal units,
    QuotaCycle per,
    int warnAtPercent,
    int graceDays) {

  private static final BigDecimal WHOLE = new BigDecimal(100);

  public GrantQuota {
    if ((amount == null) == (units == null)) {
      throw new IllegalArgumentException("a quota is an amount or a number of units");
    }
  }

  /** Whether what was sold is a share of it at least. */
  boolean reached(Sold sold, int percent) {
    return amount != null
        ? sold.amount()
                .multiply(WHOLE)
                .compareTo(amount.getAmount().multiply(BigDecimal.valueOf(percent)))
            >= 0
        : sold.units().multiply(WHOLE).compareTo(target().multiply(BigDecimal.valueOf(percent)))
            >= 0;
  }

  private BigDecimal target() {
    return units == null ? BigDecimal.ZERO : units;
  }
}
