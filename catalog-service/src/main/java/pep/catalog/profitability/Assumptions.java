package pep.catalog.profitability;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import pep.catalog.pricing.Percentage;

/**
 * Everything a profitability forecast rests on; nothing is assumed beside it.
 *
 * @param items what is resold in one sale: one product, or the products of a bundle
 * @param services the partner's own services that go with a sale
 * @param months length of the period, 1 to {@value #MAX_MONTHS}
 * @param unitsPerMonth sales a month once the ramp is over; not negative
 * @param rampMonths the month in which the full rate is reached; sales grow evenly until then; 0
 *     and 1 both mean at once
 * @param incentives what the vendor gives back, as a share of what the partner pays for the items
 * @param fixedCost spent once, before the first sale (training, demonstration units)
 * @param monthlyCost spent every month (people, marketing)
 * @param promotions what the vendor's promotions give beside the incentives, each while it lasts
 */
public record Assumptions(
    List<ResaleItem> items,
    List<AttachedService> services,
    int months,
    BigDecimal unitsPerMonth,
    int rampMonths,
    Percentage incentives,
    Money fixedCost,
    Money monthlyCost,
    List<ForecastPromotion> promotions) {

  /** The longest period a forecast is made for. */
  public static final int MAX_MONTHS = 120;

  /**
   * @throws IllegalArgumentException when there is nothing to sell, or a number is out of its range
   * @throws CurrencyMismatchException when amounts differ in currency
   */
  public Assumptions {
    items = List.copyOf(items);
    services = List.copyOf(services);
    promotions = List.copyOf(promotions);
    if (items.isEmpty() && services.isEmpty()) {
      throw new IllegalArgumentException("a forecast needs an item or a service to sell");
    }
    if (months < 1 || months > MAX_MONTHS) {
      throw new IllegalArgumentException("a period has 1 to " + MAX_MONTHS + " months");
    }
    if (rampMonths < 0 || unitsPerMonth.signum() < 0) {
      throw new IllegalArgumentException("ramp and units are not negative");
    }
    if (fixedCost.isNegative() || monthlyCost.isNegative()) {
      throw new IllegalArgumentException("a cost is not negative");
    }
    CurrencyUnit currency = fixedCost.getCurrencyUnit();
    requireCurrency(currency, monthlyCost);
    for (ResaleItem item : items) {
      requireCurrency(currency, item.listPrice());
      requireCurrency(currency, item.purchasePrice());
      requireCurrency(currency, item.resalePrice());
    }
    for (AttachedService service : services) {
      requireCurrency(currency, service.price());
      requireCurrency(currency, service.cost());
    }
  }

  /** Assumptions without promotions. */
  public Assumptions(
      List<ResaleItem> items,
      List<AttachedService> services,
      int months,
      BigDecimal unitsPerMonth,
      int rampMonths,
      Percentage incentives,
      Money fixedCost,
      Money monthlyCost) {
    this(
        items,
        services,
        months,
        unitsPerMonth,
        rampMonths,
        incentives,
        fixedCost,
        monthlyCost,
        List.of());
  }

  /** The share of what the partner pays that it is given back in a month, from 1. */
  BigDecimal givenBack(int month) {
    return promotions.stream()
        .filter(promotion -> month <= promotion.months())
        .map(promotion -> promotion.share().fraction())
        .reduce(incentives.fraction(), BigDecimal::add);
  }

  /** The same with other services. */
  Assumptions with(List<AttachedService> others) {
    return new Assumptions(
        items,
        others,
        months,
        unitsPerMonth,
        rampMonths,
        incentives,
        fixedCost,
        monthlyCost,
        promotions);
  }

  /** The one currency of all amounts. */
  public CurrencyUnit currency() {
    return fixedCost.getCurrencyUnit();
  }

  private static void requireCurrency(CurrencyUnit currency, Money amount) {
    if (!amount.getCurrencyUnit().equals(currency)) {
      throw new CurrencyMismatchException(currency, amount.getCurrencyUnit());
    }
  }
}
