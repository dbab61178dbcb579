package pep.promotion.budget;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The claims that a budget could not meet in full. What comes back is given to them in the order in
 * which they were accepted.
 *
 * @param amount what they lack together, not negative
 * @param claims how many there are
 */
public record WaitingList(Money amount, long claims) {

  /** Nobody waits. */
  public static WaitingList empty(CurrencyUnit currency) {
    return new WaitingList(Money.zero(currency), 0);
  }
}
