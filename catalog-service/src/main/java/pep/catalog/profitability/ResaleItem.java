package pep.catalog.profitability;

import java.math.BigDecimal;
import org.joda.money.Money;

/**
 * A product that the partner buys from the vendor and sells on.
 *
 * @param quantity units of the product in one sale, more than zero
 * @param listPrice per unit
 * @param purchasePrice what the partner pays per unit; the rest of the list price is its discount
 * @param resalePrice what the end customer pays per unit
 */
public record ResaleItem(
    String productCode,
    BigDecimal quantity,
    Money listPrice,
    Money purchasePrice,
    Money resalePrice) {

  /**
   * @throws IllegalArgumentException when the quantity is not positive or a price is negative
   */
  public ResaleItem {
    if (quantity.signum() <= 0) {
      throw new IllegalArgumentException("an item's quantity is more than zero, not " + quantity);
    }
    if (listPrice.isNegative() || purchasePrice.isNegative() || resalePrice.isNegative()) {
      throw new IllegalArgumentException("a price is not negative: " + productCode);
    }
  }
}
