package pep.catalog.profitability.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.audience.VendorCurrency;
import pep.catalog.profitability.Actual;
import pep.catalog.profitability.Assumptions;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.validation.Code;

/**
 * A plan, and what became of it.
 *
 * @param plan as it is forecast
 * @param throughMonth of the plan with which the actual figures end
 */
record VarianceRequest(
    @NotNull @Valid ForecastRequest plan,
    @Min(1) @Max(Assumptions.MAX_MONTHS) int throughMonth,
    @NotNull @Valid ActualRequest actual) {

  /**
   * Since the plan began.
   *
   * @param incentives what the vendor gave back
   * @param otherCost what was spent beside the goods and the services
   */
  record ActualRequest(
      @NotNull @Size(max = 200) List<@Valid SoldRequest> items,
      @Nullable Money incentives,
      @Nullable Money serviceRevenue,
      @Nullable Money serviceCost,
      @Nullable Money otherCost) {}

  /**
   * All of one product; returns are taken away.
   *
   * @param revenue what customers paid for them
   * @param purchaseCost what the partner paid for them
   */
  record SoldRequest(
      @NotNull @Code String productCode,
      @NotNull @DecimalMin("0") @Digits(integer = 9, fraction = 3) BigDecimal quantity,
      @NotNull Money revenue,
      @NotNull Money purchaseCost) {}

  /**
   * @throws InvalidInput naming every amount in another currency
   */
  Actual toActual(VendorCurrency currency) {
    List<FieldError> errors = new ArrayList<>();
    currency.check("actual.incentives", actual.incentives, errors);
    currency.check("actual.serviceRevenue", actual.serviceRevenue, errors);
    currency.check("actual.serviceCost", actual.serviceCost, errors);
    currency.check("actual.otherCost", actual.otherCost, errors);
    for (int i = 0; i < actual.items.size(); i++) {
      currency.check("actual.items[" + i + "].revenue", actual.items.get(i).revenue, errors);
      currency.check(
          "actual.items[" + i + "].purchaseCost", actual.items.get(i).purchaseCost, errors);
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return new Actual(
        actual.items.stream()
            .map(
                each ->
                    new Actual.Sold(
                        each.productCode, each.quantity, each.revenue, each.purchaseCost))
            .toList(),
        orNothing(actual.incentives, currency),
        orNothing(actual.serviceRevenue, currency),
        orNothing(actual.serviceCost, currency),
        orNothing(actual.otherCost, currency));
  }

  private static Money orNothing(@Nullable Money amount, VendorCurrency currency) {
    return amount == null ? Money.zero(currency.unit()) : amount;
  }
}
