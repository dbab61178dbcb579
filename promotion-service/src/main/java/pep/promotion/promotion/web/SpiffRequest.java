package pep.promotion.promotion.web;

import jakarta.validation.constraints.NotNull;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.WrongFields;
import pep.promotion.promotion.terms.AccrualPeriod;
import pep.promotion.promotion.terms.SpiffTerms;
import pep.promotion.promotion.terms.StandingRule;

/**
 * @param amount for the person who sold each deal that is won
 * @param fromValue what a deal is worth at least; any where it is left out
 * @param period the whole window where it is left out
 * @param standing when the deal is won where it is left out
 */
record SpiffRequest(
    @NotNull Money amount,
    @Nullable Money fromValue,
    @Nullable AccrualPeriod period,
    @Nullable StandingRule standing)
    implements CrossChecked {

  @Override
  public void check(WrongFields wrong) {
    Amounts.positive("amount", amount, wrong);
    Amounts.positive("fromValue", fromValue, wrong);
  }

  void currency(CurrencyUnit currency, WrongFields wrong) {
    Amounts.in("amount", amount, currency, wrong);
    Amounts.in("fromValue", fromValue, currency, wrong);
  }

  SpiffTerms terms() {
    return new SpiffTerms(
        amount,
        fromValue,
        period == null ? AccrualPeriod.WINDOW : period,
        standing == null ? StandingRule.AT_SALE : standing);
  }
}
