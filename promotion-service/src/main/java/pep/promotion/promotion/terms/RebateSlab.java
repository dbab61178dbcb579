package pep.promotion.promotion.terms;

import java.math.BigDecimal;

/**
 * A step of a rebate schedule.
 *
 * @param from net volume from which it holds, in the vendor's currency, not negative
 * @param percent percent of volume, 0 to 100
 * @throws IllegalArgumentException when one is out of range
 */
public record RebateSlab(BigDecimal from, BigDecimal percent) {

  public RebateSlab {
    if (from.signum() < 0) {
      throw new IllegalArgumentException("a slab starts at zero or above");
    }
    if (!Percent.valid(percent)) {
      throw new IllegalArgumentException("percent must be from 0 to 100");
    }
  }
}
