package pep.catalog.profitability;

import java.math.BigDecimal;
import org.joda.money.Money;

/**
 * One month of a forecast.
 *
 * @param month from 1
 * @param units sales in the month, two decimals, half up; amounts are reckoned from the exact
 *     number
 * @param resaleRevenue what customers pay for the items
 * @param purchaseCost what the partner pays for them
 * @param incentives what the vendor gives back
 * @param serviceRevenue what customers pay for the partner's services
 * @param serviceCost what delivering these costs
 * @param monthlyCost the month's running cost
 * @param margin what is left of the month
 * @param cumulative all margins so far less the fixed cost
 */
public record MonthlyResult(
    int month,
    BigDecimal units,
    Money resaleRevenue,
    Money purchaseCost,
    Money incentives,
    Money serviceRevenue,
    Money serviceCost,
    Money monthlyCost,
    Money margin,
    Money cumulative) {}
