package pep.promotion.ledger;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;

/**
 * The sums of all accounts after one posting.
 *
 * @param number of the posting
 * @param at when it was
 */
record RunningBalance(
    long number, Instant at, Money debit, Money credit, List<AccountTotal> accounts) {

  static RunningBalance of(PostingGuard guard, TrialBalance balance) {
    return new RunningBalance(
        guard.number(), guard.at(), balance.debit(), balance.credit(), balance.accounts());
  }

  String key() {
    return debit.getCurrencyUnit() + "/" + number;
  }

  TrialBalance balance() {
    return new TrialBalance(accounts, debit, credit);
  }
}
