package pep.catalog.profitability;

import org.joda.money.Money;
import pep.catalog.pricing.Percentage;

/**
 * A service of the partner's own that it sells along with the product.
 *
 * @param attachRate the share of sales that take the service
 * @param price what the customer pays for the service of one sale
 * @param cost what delivering it once costs the partner
 */
public record AttachedService(String name, Percentage attachRate, Money price, Money cost) {

  /**
   * @throws IllegalArgumentException when the price or the cost is negative
   */
  public AttachedService {
    if (price.isNegative() || cost.isNegative()) {
      throw new IllegalArgumentException("a price or cost is not negative: " + name);
    }
  }
}
