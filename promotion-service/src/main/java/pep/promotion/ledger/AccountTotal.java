package pep.promotion.ledger;

import org.joda.money.Money;

/**
 * The sums on one account.
 *
 * @param account the account
 * @param debit sum of its debits
 * @param credit sum of its credits
 */
public record AccountTotal(Account account, Money debit, Money credit) {

  /** The sums of both, which are of one account. */
  AccountTotal plus(AccountTotal other) {
    return new AccountTotal(account, debit.plus(other.debit), credit.plus(other.credit));
  }
}
