package pep.promotion.promotion.web;

import jakarta.validation.constraints.DecimalMax;
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
import pep.promotion.promotion.terms.GrowthRebateTerms;
import pep.promotion.promotion.terms.StandingRule;

/**
 * @param percent of what is sold beyond the same period a year before
 * @param baseline the least that is measured against, for those who sold less a year before
 * @param period the whole window where it is left out
 * @param standing at the sale where it is left out
 */
record GrowthRebateRequest(
    @NotNull
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 4)
        BigDecimal percent,
    @NotNull Money baseline,
    @Nullable AccrualPeriod period,
    @Nullable StandingRule standing)
    implements CrossChecked {

  @Override
  public void check(WrongFields wrong) {
    if (baseline != null && baseline.isNegative()) {
      wrong.add("baseline.amount", "negative-amount", "Give an amount of zero or above.");
    }
  }

  void currency(CurrencyUnit currency, WrongFields wrong) {
    Amounts.in("baseline", baseline, currency, wrong);
  }

  GrowthRebateTerms terms() {
    return new GrowthRebateTerms(
        percent,
        baseline,
        period == null ? AccrualPeriod.WINDOW : period,
        standing == null ? StandingRule.AT_SALE : standing);
  }
}
