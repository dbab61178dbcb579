package pep.promotion.closing;

import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import pep.promotion.ledger.PartnerAccount;

/**
 * What is owed to all partners over a period. {@code closing = opening + posted + corrected}.
 *
 * @param opening what was owed before it
 * @param posted what was posted of the period itself
 * @param corrected what was posted in it that belongs to closed periods
 * @param closing what is owed at its end
 * @param partners how many partners have an account
 */
public record PeriodBalance(
    Money opening, Money posted, Money corrected, Money closing, long partners) {

  static PeriodBalance of(List<PartnerAccount> accounts, CurrencyUnit currency) {
    Money zero = Money.zero(currency);
    PeriodBalance sum = new PeriodBalance(zero, zero, zero, zero, accounts.size());
    for (PartnerAccount each : accounts) {
      sum =
          new PeriodBalance(
              sum.opening.plus(each.opening()),
              sum.posted.plus(each.posted()),
              sum.corrected.plus(each.corrected()),
              sum.closing.plus(each.closing()),
              sum.partners);
    }
    return sum;
  }
}
