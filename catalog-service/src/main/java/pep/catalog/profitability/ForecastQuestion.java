package pep.catalog.profitability;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.pricing.Percentage;

/**
 * What somebody wants to know of a product or a bundle, with the assumptions given; those left out
 * are filled in from price books and the bundle.
 *
 * @param productCode the product; null where a bundle is named
 * @param bundleId the bundle; null where a product is named
 * @param partnerId whose tier and price book count; null for the standard book without a tier
 * @param orderQuantity units of the product, or bundles, bought at once, which decides on volume
 *     breaks
 * @param discount taken off the list price instead of what the price book gives; null for the book
 * @param resalePrices by product code, instead of the suggested ones
 * @param incentives what the vendor gives back of what the partner pays, in place of what its
 *     promotions do; null for these
 * @param services the partner's own services, in place of a bundle's of the same name
 */
public record ForecastQuestion(
    @Nullable String productCode,
    @Nullable String bundleId,
    @Nullable String partnerId,
    int months,
    BigDecimal unitsPerMonth,
    int rampMonths,
    BigDecimal orderQuantity,
    @Nullable Percentage discount,
    Map<String, Money> resalePrices,
    List<AttachedService> services,
    @Nullable Percentage incentives,
    @Nullable Money fixedCost,
    @Nullable Money monthlyCost) {

  public ForecastQuestion {
    resalePrices = Map.copyOf(resalePrices);
    services = List.copyOf(services);
  }
}
