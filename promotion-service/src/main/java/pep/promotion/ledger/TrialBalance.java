package pep.promotion.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The sums of all accounts. Debits equal credits always; a balance that does not shows a fault in
 * the ledger and is never hidden.
 *
 * @param accounts the accounts with at least one leg
 * @param debit sum of all debits
 * @param credit sum of all credits
 */
public record TrialBalance(List<AccountTotal> accounts, Money debit, Money credit) {

  public TrialBalance {
    accounts = accounts.stream().sorted(Comparator.comparing(AccountTotal::account)).toList();
  }

  /** Whether debits equal credits. */
  public boolean balanced() {
    return debit.isEqual(credit);
  }

  /** Sums the accounts' totals. */
  public static TrialBalance of(Collection<AccountTotal> totals, CurrencyUnit currency) {
    Money debit = Money.zero(currency);
    Money credit = Money.zero(currency);
    for (AccountTotal total : totals) {
      debit = debit.plus(total.debit());
      credit = credit.plus(total.credit());
    }
    return new TrialBalance(List.copyOf(totals), debit, credit);
  }

  /** The sums of both, account by account. */
  public TrialBalance plus(TrialBalance other) {
    Map<Account, AccountTotal> totals = new EnumMap<>(Account.class);
    Stream.concat(accounts.stream(), other.accounts.stream())
        .forEach(each -> totals.merge(each.account(), each, AccountTotal::plus));
    return of(totals.values(), debit.getCurrencyUnit());
  }

  /** Sums legs, account by account. */
  public static TrialBalance ofLegs(Collection<Leg> legs, CurrencyUnit currency) {
    Money zero = Money.zero(currency);
    Map<Account, AccountTotal> totals = new EnumMap<>(Account.class);
    for (Leg leg : legs) {
      boolean debit = leg.side() == Leg.Side.DEBIT;
      totals.merge(
          leg.account(),
          new AccountTotal(leg.account(), debit ? leg.amount() : zero, debit ? zero : leg.amount()),
          AccountTotal::plus);
    }
    return of(totals.values(), currency);
  }
}
