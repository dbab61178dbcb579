package pep.catalog.pricing;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a price is asked for.
 *
 * @param tier code of the buying partner's tier; null where it has none
 * @param quantity units of the product, more than zero, in up to three decimals
 * @param orderQuantity units of the product over all lines of the order; null where the line stands
 *     alone
 * @param at the instant at which the price is to hold
 */
public record PriceRequest(
    String productCode,
    @Nullable String productLine,
    @Nullable String tier,
    BigDecimal quantity,
    @Nullable BigDecimal orderQuantity,
    Instant at) {

  private static final int DECIMALS = 3;

  /**
   * @throws IllegalArgumentException when the quantity is not positive or too fine
   */
  public PriceRequest {
    if (quantity.signum() <= 0 || quantity.stripTrailingZeros().scale() > DECIMALS) {
      throw new IllegalArgumentException(
          "a quantity is more than zero and has at most three decimals, not " + quantity);
    }
  }

  /** The quantity that volume breaks are looked up by. */
  BigDecimal quantityForBreaks(@Nullable BreaksBy scope) {
    return scope == BreaksBy.PRODUCT && orderQuantity != null ? orderQuantity : quantity;
  }
}
