package pep.catalog.pricing;

import java.math.BigDecimal;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A better price from a quantity on: either a percentage off or a price per unit.
 *
 * @param minQuantity the least quantity, in units of the product, more than zero
 * @param percent taken off the price after the tier discount; null where {@code unitPrice} is given
 * @param unitPrice the price per unit; null where {@code percent} is given
 */
public record VolumeBreak(
    BigDecimal minQuantity, @Nullable Percentage percent, @Nullable Money unitPrice) {

  /**
   * @throws IllegalArgumentException when the quantity is not positive, when neither or both of
   *     percent and price are given, or when the price is negative
   */
  public VolumeBreak {
    if (minQuantity.signum() <= 0) {
      throw new IllegalArgumentException("a volume break starts above zero, not at " + minQuantity);
    }
    if ((percent == null) == (unitPrice == null)) {
      throw new IllegalArgumentException("a volume break has either a percentage or a price");
    }
    if (unitPrice != null && unitPrice.isNegative()) {
      throw new IllegalArgumentException("a price is not negative: " + unitPrice);
    }
  }

  /** The price per unit that this break makes of {@code price}; never a higher one. */
  Money applyTo(Money price) {
    if (percent != null) {
      return percent.off(price);
    }
    return unitPrice != null && unitPrice.isLessThan(price) ? unitPrice : price;
  }
}
