package pep.territory.placement.web;

import java.math.BigDecimal;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.territory.quota.GrantQuota;
import pep.territory.quota.QuotaCycle;

/**
 * What the holder of an exclusive grant is to sell of its line in each period.
 *
 * @param amount net; absent where units count
 * @param units net; absent where an amount counts
 * @param warnAtPercent of the period: with less than that share of the quota then, it is warned
 * @param graceDays how many days after the period it is judged
 */
record QuotaTerms(
    @Nullable Money amount,
    @Nullable BigDecimal units,
    QuotaCycle per,
    int warnAtPercent,
    int graceDays) {

  static @Nullable QuotaTerms of(@Nullable GrantQuota quota) {
    return quota == null
        ? null
        : new QuotaTerms(
            quota.amount(), quota.units(), quota.per(), quota.warnAtPercent(), quota.graceDays());
  }
}
