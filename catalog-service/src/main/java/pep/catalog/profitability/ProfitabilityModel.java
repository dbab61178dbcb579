package pep.catalog.profitability;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/**
 * Forecasts what a partner earns.
 *
 * <p>In month {@code m} the partner makes {@code u(m) = unitsPerMonth × min(1, m ÷ rampMonths)}
 * sales. The month's margin is resale revenue, less purchase cost, plus incentives on that cost and
 * what promotions give of it, plus service revenue, less service cost, less the month's running
 * cost; the cumulative result starts at the fixed cost below zero. Each of a month's amounts is
 * rounded half up to the currency's smallest unit once, from the exact product, and everything
 * after that is added, so that columns and rows of the forecast sum to the cent.
 */
public final class ProfitabilityModel {

  /** Raised whenever the same assumptions would give another forecast. */
  public static final int VERSION = 2;

  private ProfitabilityModel() {}

  /** The forecast for {@code assumptions}. */
  public static Forecast forecast(Assumptions assumptions) {
    Sale sale = Sale.of(assumptions);
    List<MonthlyResult> months = new ArrayList<>();
    Money revenue = Money.zero(assumptions.currency());
    Money cumulative = assumptions.fixedCost().negated();
    Integer breakEven = null;
    for (int month = 1; month <= assumptions.months(); month++) {
      MonthlyResult result = month(assumptions, sale, month, cumulative);
      months.add(result);
      cumulative = result.cumulative();
      revenue = revenue.plus(result.resaleRevenue()).plus(result.serviceRevenue());
      if (breakEven == null && !cumulative.isNegative()) {
        breakEven = month;
      }
    }
    BigDecimal percent =
        revenue.isZero()
            ? null
            : cumulative
                .getAmount()
                .movePointRight(2)
                .divide(revenue.getAmount(), 2, RoundingMode.HALF_UP);
    return new Forecast(months, revenue, cumulative, percent, breakEven);
  }

  private static MonthlyResult month(
      Assumptions assumptions, Sale sale, int month, Money cumulativeBefore) {
    int ramp = Math.max(1, assumptions.rampMonths());
    BigDecimal part = BigDecimal.valueOf(Math.min(month, ramp));
    BigDecimal rampedTimesRamp = assumptions.unitsPerMonth().multiply(part);
    BigDecimal divisor = BigDecimal.valueOf(ramp);
    Money resale = round(sale.resaleRevenue(), rampedTimesRamp, divisor);
    Money purchase = round(sale.purchaseCost(), rampedTimesRamp, divisor);
    Money incentives =
        round(
            sale.purchaseCost().multipliedBy(assumptions.givenBack(month)),
            rampedTimesRamp,
            divisor);
    Money serviceRevenue = round(sale.serviceRevenue(), rampedTimesRamp, divisor);
    Money serviceCost = round(sale.serviceCost(), rampedTimesRamp, divisor);
    Money margin =
        resale
            .minus(purchase)
            .plus(incentives)
            .plus(serviceRevenue)
            .minus(serviceCost)
            .minus(assumptions.monthlyCost());
    return new MonthlyResult(
        month,
        rampedTimesRamp.divide(divisor, 2, RoundingMode.HALF_UP),
        resale,
        purchase,
        incentives,
        serviceRevenue,
        serviceCost,
        assumptions.monthlyCost(),
        margin,
        cumulativeBefore.plus(margin));
  }

  /** Divides last, so that a ramp of three months does not round twice. */
  private static Money round(BigMoney perSale, BigDecimal units, BigDecimal divisor) {
    BigDecimal exact = perSale.getAmount().multiply(units);
    int decimals = perSale.getCurrencyUnit().getDecimalPlaces();
    return Money.of(
        perSale.getCurrencyUnit(), exact.divide(divisor, decimals, RoundingMode.HALF_UP));
  }
}
