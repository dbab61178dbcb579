package pep.catalog.profitability;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the vendor has of a partner's forecast: what the partner pays it, less what it gives back
 * and what the goods cost it. It tells the vendor's cost and is never shown to a partner.
 *
 * @param revenue what the partner pays
 * @param incentives what the vendor gives back
 * @param cost of the goods, rounded half up for the whole period; null where one is unknown
 * @param total what is left; null with the cost
 * @param marginPercent total by revenue, two decimals, half up; null without either
 * @param costUnknown codes of products whose cost is not known
 */
public record VendorSide(
    Money revenue,
    Money incentives,
    @Nullable Money cost,
    @Nullable Money total,
    @Nullable BigDecimal marginPercent,
    List<String> costUnknown) {

  public VendorSide {
    costUnknown = List.copyOf(costUnknown);
  }

  static VendorSide of(Assumptions assumptions, Map<String, Money> unitCosts, Forecast forecast) {
    Money revenue = sum(assumptions, forecast, MonthlyResult::purchaseCost);
    Money incentives = sum(assumptions, forecast, MonthlyResult::incentives);
    List<String> unknown =
        assumptions.items().stream()
            .map(ResaleItem::productCode)
            .filter(code -> !unitCosts.containsKey(code))
            .distinct()
            .toList();
    if (!unknown.isEmpty()) {
      return new VendorSide(revenue, incentives, null, null, null, unknown);
    }
    Money cost = cost(assumptions, unitCosts);
    Money total = revenue.minus(incentives).minus(cost);
    BigDecimal percent =
        revenue.isZero()
            ? null
            : total
                .getAmount()
                .movePointRight(2)
                .divide(revenue.getAmount(), 2, RoundingMode.HALF_UP);
    return new VendorSide(revenue, incentives, cost, total, percent, unknown);
  }

  private static Money cost(Assumptions assumptions, Map<String, Money> unitCosts) {
    BigMoney perSale = BigMoney.zero(assumptions.currency());
    for (ResaleItem item : assumptions.items()) {
      Money unitCost =
          unitCosts.getOrDefault(item.productCode(), Money.zero(assumptions.currency()));
      perSale = perSale.plus(unitCost.toBigMoney().multipliedBy(item.quantity()));
    }
    int ramp = Math.max(1, assumptions.rampMonths());
    long parts = 0;
    for (int month = 1; month <= assumptions.months(); month++) {
      parts += Math.min(month, ramp);
    }
    BigDecimal unitsTimesRamp = assumptions.unitsPerMonth().multiply(BigDecimal.valueOf(parts));
    BigDecimal exact = perSale.getAmount().multiply(unitsTimesRamp);
    int decimals = assumptions.currency().getDecimalPlaces();
    return Money.of(
        assumptions.currency(),
        exact.divide(BigDecimal.valueOf(ramp), decimals, RoundingMode.HALF_UP));
  }

  private static Money sum(
      Assumptions assumptions, Forecast forecast, Function<MonthlyResult, Money> amount) {
    return forecast.months().stream()
        .map(amount)
        .reduce(Money.zero(assumptions.currency()), Money::plus);
  }
}
