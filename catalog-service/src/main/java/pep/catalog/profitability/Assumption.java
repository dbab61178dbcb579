package pep.catalog.profitability;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;
import pep.catalog.pricing.Percentage;

/** An assumption that a forecast's sensitivity is tried on, and how it is scaled. */
public enum Assumption {
  UNITS_PER_MONTH,
  RESALE_PRICE,
  PURCHASE_PRICE,
  DISCOUNT,
  ATTACH_RATE,
  SERVICE_PRICE,
  INCENTIVES,
  FIXED_COST,
  MONTHLY_COST;

  /**
   * {@code assumptions} with this one multiplied by {@code factor}; percentages stop at 100 and
   * prices at nothing. Amounts are rounded half up to the smallest unit, percentages to four
   * decimals.
   */
  Assumptions scaled(Assumptions of, BigDecimal factor) {
    return new Assumptions(
        of.items().stream().map(item -> scaled(item, factor)).toList(),
        of.services().stream().map(service -> scaled(service, factor)).toList(),
        of.months(),
        this == UNITS_PER_MONTH ? of.unitsPerMonth().multiply(factor) : of.unitsPerMonth(),
        of.rampMonths(),
        this == INCENTIVES ? times(of.incentives(), factor) : of.incentives(),
        this == FIXED_COST ? times(of.fixedCost(), factor) : of.fixedCost(),
        this == MONTHLY_COST ? times(of.monthlyCost(), factor) : of.monthlyCost(),
        of.promotions().stream().map(promotion -> scaled(promotion, factor)).toList());
  }

  private ResaleItem scaled(ResaleItem item, BigDecimal factor) {
    return new ResaleItem(
        item.productCode(),
        item.quantity(),
        item.listPrice(),
        purchasePrice(item, factor),
        this == RESALE_PRICE ? times(item.resalePrice(), factor) : item.resalePrice());
  }

  private Money purchasePrice(ResaleItem item, BigDecimal factor) {
    return switch (this) {
      case DISCOUNT -> discounted(item, factor);
      case PURCHASE_PRICE -> times(item.purchasePrice(), factor);
      default -> item.purchasePrice();
    };
  }

  private ForecastPromotion scaled(ForecastPromotion promotion, BigDecimal factor) {
    return this == INCENTIVES
        ? new ForecastPromotion(
            promotion.code(),
            promotion.kind(),
            times(promotion.share(), factor),
            promotion.months())
        : promotion;
  }

  /** The purchase price when the discount off the list price is scaled; never less than nothing. */
  private static Money discounted(ResaleItem item, BigDecimal factor) {
    Money discount = times(item.listPrice().minus(item.purchasePrice()), factor);
    Money price = item.listPrice().minus(discount);
    return price.isNegative() ? Money.zero(price.getCurrencyUnit()) : price;
  }

  private AttachedService scaled(AttachedService service, BigDecimal factor) {
    return new AttachedService(
        service.name(),
        this == ATTACH_RATE ? times(service.attachRate(), factor) : service.attachRate(),
        this == SERVICE_PRICE ? times(service.price(), factor) : service.price(),
        service.cost());
  }

  private static Money times(Money amount, BigDecimal factor) {
    return amount.multipliedBy(factor, RoundingMode.HALF_UP);
  }

  private static Percentage times(Percentage percent, BigDecimal factor) {
    BigDecimal scaled = percent.value().multiply(factor).setScale(4, RoundingMode.HALF_UP);
    return new Percentage(scaled.min(BigDecimal.valueOf(100)));
  }
}
