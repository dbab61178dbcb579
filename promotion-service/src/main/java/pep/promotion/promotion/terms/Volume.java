package pep.promotion.promotion.terms;

import java.math.BigDecimal;
import org.joda.money.Money;

/**
 * What a partner sold of a promotion's products in one period, which all that it earns there
 * follows from.
 *
 * @param net sales minus returns; negative where more came back than was sold
 * @param units the same in units
 * @param yearBefore net of the same period a year before, whatever promotions it counted for then
 */
public record Volume(Money net, BigDecimal units, Money yearBefore) {

  /** Nothing sold yet, after a year in which so much was. */
  public static Volume after(Money yearBefore) {
    return new Volume(yearBefore.minus(yearBefore), BigDecimal.ZERO, yearBefore);
  }

  /** With so much more, or less. */
  public Volume plus(Money more, BigDecimal moreUnits) {
    return new Volume(net.plus(more), units.add(moreUnits), yearBefore);
  }
}
