package pep.territory.placement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.territory.quota.GrantQuota;
import pep.territory.quota.QuotaPeriod;
import pep.territory.quota.Sold;

/**
 * A quota beside what was sold in a period.
 *
 * @param from the first day of the period, in the vendor's time zone
 * @param until the first day after
 * @param amount to be sold; absent where units count
 * @param units to be sold; absent where an amount counts
 * @param soldAmount absent where units count
 * @param soldUnits absent where an amount counts
 */
public record QuotaFigures(
    LocalDate from,
    LocalDate until,
    @Nullable Money amount,
    @Nullable BigDecimal units,
    @Nullable Money soldAmount,
    @Nullable BigDecimal soldUnits) {

  static QuotaFigures of(GrantQuota quota, QuotaPeriod period, Sold sold) {
    Money amount = quota.amount();
    return new QuotaFigures(
        period.from(),
        period.until(),
        amount,
        quota.units(),
        amount == null ? null : Money.of(amount.getCurrencyUnit(), sold.amount()),
        amount == null ? sold.units() : null);
  }

  /** In words, such as 40 of 100 units. */
  String text() {
    return amount == null
        ? "%s of %s units".formatted(plain(soldUnits), plain(units))
        : "%s of %s".formatted(Objects.toString(soldAmount), amount);
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
