package pep.catalog.profitability.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.pricing.Percentage;
import pep.catalog.profitability.Assumptions;
import pep.catalog.profitability.AttachedService;
import pep.catalog.profitability.ForecastQuestion;
import pep.platform.validation.Code;
import pep.platform.validation.Name;

/**
 * Either a product or a bundle, and the assumptions to forecast it on.
 *
 * @param partnerId whose tier and price book count; a partner's caller may leave it out
 * @param unitsPerMonth sales a month once the ramp is over
 * @param rampMonths the month in which the full rate is reached
 * @param orderQuantity units or bundles bought at once, 1 by default: decides on volume breaks
 * @param discountPercent off the list price, in place of the price book's reductions
 * @param resalePrices by product code, in place of the suggested ones
 * @param services the partner's own; one of a bundle is taken from there if it is not given here
 * @param incentivesPercent what the vendor gives back of what the partner pays, in place of what
 *     the partner's own promotions do
 * @param fixedCost spent once, before the first sale
 * @param monthlyCost spent every month
 */
record ForecastRequest(
    @Nullable @Code String productCode,
    @Nullable @Code String bundleId,
    @Nullable @Code String partnerId,
    @Min(1) @Max(Assumptions.MAX_MONTHS) int months,
    @NotNull @DecimalMin("0") @Digits(integer = 9, fraction = 3) BigDecimal unitsPerMonth,
    @Nullable @Min(0) @Max(Assumptions.MAX_MONTHS) Integer rampMonths,
    @Nullable @DecimalMin("0.001") @Digits(integer = 9, fraction = 3) BigDecimal orderQuantity,
    @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal discountPercent,
    @Nullable @Size(max = 100) Map<@Code String, Money> resalePrices,
    @Nullable @Size(max = 100) List<@Valid ServiceAssumption> services,
    @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal incentivesPercent,
    @Nullable Money fixedCost,
    @Nullable Money monthlyCost) {

  /**
   * @param attachRate share of sales that take the service, in per cent
   */
  record ServiceAssumption(
      @NotNull @Name String name,
      @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
          BigDecimal attachRate,
      @NotNull Money price,
      @NotNull Money cost) {}

  ForecastQuestion toQuestion() {
    List<ServiceAssumption> given = services == null ? List.of() : services;
    return new ForecastQuestion(
        productCode,
        bundleId,
        partnerId,
        months,
        unitsPerMonth,
        rampMonths == null ? 0 : rampMonths,
        orderQuantity == null ? BigDecimal.ONE : orderQuantity,
        discountPercent == null ? null : new Percentage(discountPercent),
        resalePrices == null ? Map.of() : resalePrices,
        given.stream().map(ForecastRequest::service).toList(),
        incentivesPercent == null ? null : new Percentage(incentivesPercent),
        fixedCost,
        monthlyCost);
  }

  private static AttachedService service(ServiceAssumption service) {
    return new AttachedService(
        service.name, new Percentage(service.attachRate), service.price, service.cost);
  }
}
