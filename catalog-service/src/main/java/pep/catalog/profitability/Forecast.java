package pep.catalog.profitability;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a partner earns month by month, and in all.
 *
 * @param total the last month's cumulative result
 * @param marginPercent total by all revenue, two decimals, half up; null without revenue
 * @param breakEvenMonth the first month whose cumulative result is not negative; null where the
 *     period ends before
 */
public record Forecast(
    List<MonthlyResult> months,
    Money revenue,
    Money total,
    @Nullable BigDecimal marginPercent,
    @Nullable Integer breakEvenMonth) {

  public Forecast {
    months = List.copyOf(months);
  }
}
