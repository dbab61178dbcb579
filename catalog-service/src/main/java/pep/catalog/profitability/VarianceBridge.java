package pep.catalog.profitability;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * Leads from a plan to what became of it, in the usual steps. Volume is valued at the plan's
 * average margin a unit; mix is what the real products at the plan's own prices bring beyond that,
 * of which a product that was not planned has all of its margin; prices are compared at the real
 * quantities. Mix takes what rounding leaves, so that the steps sum to the difference to the cent.
 */
final class VarianceBridge {

  private VarianceBridge() {}

  /** The plan up to and with a month, beside the actual figures of the same time. */
  static Variance of(Assumptions plan, int through, Actual actual) {
    Variance.Figures planned = planned(plan, through);
    Variance.Figures real = real(plan, actual);
    Map<String, ResaleItem> items = new HashMap<>();
    plan.items().forEach(item -> items.put(item.productCode(), item));
    Money flexRevenue = Money.zero(plan.currency());
    Money flexCost = Money.zero(plan.currency());
    for (Actual.Sold sold : actual.items()) {
      ResaleItem item = items.get(sold.productCode());
      flexRevenue =
          flexRevenue.plus(item == null ? sold.revenue() : times(item.resalePrice(), sold));
      flexCost =
          flexCost.plus(item == null ? sold.purchaseCost() : times(item.purchasePrice(), sold));
    }
    Money flex = flexRevenue.minus(flexCost);
    Money volume = volume(plan, actual, planned, real, flex);
    Money services =
        real.serviceRevenue()
            .minus(real.serviceCost())
            .minus(planned.serviceRevenue().minus(planned.serviceCost()));
    List<Variance.Step> steps =
        List.of(
            step(Variance.Cause.VOLUME, volume),
            step(Variance.Cause.MIX, flex.minus(planned.goodsMargin()).minus(volume)),
            step(Variance.Cause.PRICE, real.resaleRevenue().minus(flexRevenue)),
            step(Variance.Cause.PURCHASE_PRICE, flexCost.minus(real.purchaseCost())),
            step(Variance.Cause.INCENTIVES, real.incentives().minus(planned.incentives())),
            step(Variance.Cause.SERVICES, services),
            step(Variance.Cause.OTHER_COSTS, planned.otherCost().minus(real.otherCost())));
    return new Variance(planned, real, real.margin().minus(planned.margin()), steps);
  }

  private static Variance.Step step(Variance.Cause cause, Money amount) {
    return new Variance.Step(cause, amount);
  }

  private static Money times(Money unitPrice, Actual.Sold sold) {
    return unitPrice.multipliedBy(sold.quantity(), RoundingMode.HALF_UP);
  }

  /** Where there is one product alone, or nothing was planned, there is no mix. */
  private static Money volume(
      Assumptions plan,
      Actual actual,
      Variance.Figures planned,
      Variance.Figures real,
      Money flex) {
    Set<String> products = new HashSet<>();
    plan.items().forEach(item -> products.add(item.productCode()));
    actual.items().forEach(sold -> products.add(sold.productCode()));
    if (products.size() < 2 || planned.units().signum() == 0) {
      return flex.minus(planned.goodsMargin());
    }
    BigDecimal ratio = real.units().divide(planned.units(), MathContext.DECIMAL64);
    return planned
        .goodsMargin()
        .multipliedBy(ratio, RoundingMode.HALF_UP)
        .minus(planned.goodsMargin());
  }

  private static Variance.Figures planned(Assumptions plan, int through) {
    List<MonthlyResult> months =
        ProfitabilityModel.forecast(plan).months().subList(0, Math.min(through, plan.months()));
    BigDecimal perSale =
        plan.items().stream().map(ResaleItem::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    int ramp = Math.max(1, plan.rampMonths());
    long parts = months.stream().mapToLong(month -> Math.min(month.month(), ramp)).sum();
    BigDecimal units =
        perSale
            .multiply(plan.unitsPerMonth())
            .multiply(BigDecimal.valueOf(parts))
            .divide(BigDecimal.valueOf(ramp), 3, RoundingMode.HALF_UP);
    return Variance.Figures.of(
        units,
        sum(plan, months, MonthlyResult::resaleRevenue),
        sum(plan, months, MonthlyResult::purchaseCost),
        sum(plan, months, MonthlyResult::incentives),
        sum(plan, months, MonthlyResult::serviceRevenue),
        sum(plan, months, MonthlyResult::serviceCost),
        sum(plan, months, MonthlyResult::monthlyCost).plus(plan.fixedCost()));
  }

  private static Variance.Figures real(Assumptions plan, Actual actual) {
    Money revenue = Money.zero(plan.currency());
    Money purchase = Money.zero(plan.currency());
    BigDecimal units = BigDecimal.ZERO;
    for (Actual.Sold sold : actual.items()) {
      revenue = revenue.plus(sold.revenue());
      purchase = purchase.plus(sold.purchaseCost());
      units = units.add(sold.quantity());
    }
    return Variance.Figures.of(
        units,
        revenue,
        purchase,
        actual.incentives(),
        actual.serviceRevenue(),
        actual.serviceCost(),
        actual.otherCost());
  }

  private static Money sum(
      Assumptions plan, List<MonthlyResult> months, Function<MonthlyResult, Money> amount) {
    return months.stream().map(amount).reduce(Money.zero(plan.currency()), Money::plus);
  }
}
