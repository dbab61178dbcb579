package pep.promotion.promotion.web;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.WrongFields;
import pep.promotion.promotion.terms.AccrualPeriod;
import pep.promotion.promotion.terms.StandingRule;
import pep.promotion.promotion.terms.UnitRebateTerms;

/**
 * @param amount for each unit that is sold and not returned
 * @param fromUnits units of a period from which it pays, back to the first; all where it is left
 *     out
 * @param period the whole window where it is left out
 * @param standing at the sale where it is left out
 */
record UnitRebateRequest(
    @NotNull Money amount,
    @DecimalMin("0") @Digits(integer = 15, fraction = 4) @Nullable BigDecimal fromUnits,
    @Nullable AccrualPeriod period,
    @Nullable StandingRule standing)
    implements CrossChecked {

  @Override
  public void check(WrongFields wrong) {
    Amounts.positive("amount", amount, wrong);
  }

  void currency(CurrencyUnit currency, WrongFields wrong) {
    Amounts.in("amount", amount, currency, wrong);
  }

  UnitRebateTerms terms() {
    return new UnitRebateTerms(
        amount,
        fromUnits,
        period == null ? AccrualPeriod.WINDOW : period,
        standing == null ? StandingRule.AT_SALE : standing);
  }
}
