package pep.promotion.offer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of a quote that offers are asked for.
 *
 * @param line the asker's number of the line, given back with the answer
 * @param productCode the product
 * @param productLine its product line, null where it has none
 * @param quantity units, above zero
 * @param unitPrice price of a unit before offers, not negative
 * @param linePrice price of the line before offers, not negative, where it is not units times price
 *     to the smallest unit; null where it is
 * @throws IllegalArgumentException when quantity or price is out of range
 */
public record OrderLine(
    int line,
    String productCode,
    @Nullable String productLine,
    BigDecimal quantity,
    Money unitPrice,
    @Nullable Money linePrice) {

  public OrderLine {
    if (quantity.signum() <= 0) {
      throw new IllegalArgumentException("quantity must be above zero");
    }
    if (unitPrice.isNegative() || (linePrice != null && linePrice.isNegative())) {
      throw new IllegalArgumentException("a price must not be negative");
    }
  }

  /** The line's own price, or quantity times price, half up to the currency's smallest unit. */
  public Money price() {
    return linePrice != null ? linePrice : unitPrice.multipliedBy(quantity, RoundingMode.HALF_UP);
  }
}
