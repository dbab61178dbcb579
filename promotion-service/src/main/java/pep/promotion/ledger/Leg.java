package pep.promotion.ledger;

import org.joda.money.Money;

/**
 * One side of an entry.
 *
 * @param account the account
 * @param side debit or credit
 * @param amount above zero
 * @throws IllegalArgumentException when the amount is not above zero
 */
public record Leg(Account account, Side side, Money amount) {

  /** Debit or credit. */
  public enum Side {
    /** Left. */
    DEBIT,
    /** Right. */
    CREDIT
  }

  public Leg {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a leg's amount is above zero");
    }
  }

  static Leg debit(Account account, Money amount) {
    return new Leg(account, Side.DEBIT, amount);
  }

  static Leg credit(Account account, Money amount) {
    return new Leg(account, Side.CREDIT, amount);
  }
}
