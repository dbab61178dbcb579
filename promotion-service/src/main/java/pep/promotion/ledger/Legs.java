package pep.promotion.ledger;

import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** The legs of each kind of entry; debits equal credits by construction. */
public final class Legs {

  private Legs() {}

  /**
   * The legs of a posting to a partner.
   *
   * @param posted above zero accrues, below zero claws back, zero has no legs
   * @param capped whether a budget is taken up, and given back when clawed back
   */
  public static List<Leg> of(Money posted, boolean capped) {
    if (posted.isZero()) {
      return List.of();
    }
    Money amount = posted.abs();
    boolean accrues = posted.isPositive();
    List<Leg> legs = new ArrayList<>(4);
    pair(legs, Account.INCENTIVE_EXPENSE, Account.PARTNER_PAYABLE, amount, accrues);
    if (capped) {
      pair(legs, Account.BUDGET_SPENT, Account.BUDGET_SET_ASIDE, amount, accrues);
    }
    return legs;
  }

  /**
   * The legs of a payment.
   *
   * @param amount below zero what was paid, above zero what came back; not zero
   */
  static List<Leg> ofPayment(Money amount) {
    List<Leg> legs = new ArrayList<>(2);
    pair(legs, Account.PARTNER_PAYABLE, Account.PAYMENTS, amount.abs(), amount.isNegative());
    return legs;
  }

  /** The legs of an invoice over what a partner has to pay back, above zero. */
  static List<Leg> ofInvoice(Money amount) {
    return List.of(
        Leg.debit(Account.RECEIVABLE, amount), Leg.credit(Account.PARTNER_PAYABLE, amount));
  }

  /** The legs of what a partner paid of an invoice, above zero. */
  static List<Leg> ofReceipt(Money amount) {
    return List.of(Leg.debit(Account.PAYMENTS, amount), Leg.credit(Account.RECEIVABLE, amount));
  }

  private static void pair(
      List<Leg> legs, Account left, Account right, Money amount, boolean accrues) {
    legs.add(Leg.debit(accrues ? left : right, amount));
    legs.add(Leg.credit(accrues ? right : left, amount));
  }
}
