package pep.promotion.promotion.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.WrongFields;
import pep.promotion.promotion.terms.AccrualPeriod;
import pep.promotion.promotion.terms.FreeGoodsTerms;
import pep.promotion.promotion.terms.StandingRule;

/**
 * @param buy units of a lot that are paid for
 * @param free units free for each whole lot
 * @param worth what a free unit is owed at
 * @param period the whole window where it is left out
 * @param standing at the sale where it is left out
 */
record FreeGoodsRequest(
    @NotNull @Min(1) @Max(1_000_000) Integer buy,
    @NotNull @Min(1) @Max(1_000_000) Integer free,
    @NotNull Money worth,
    @Nullable AccrualPeriod period,
    @Nullable StandingRule standing)
    implements CrossChecked {

  @Override
  public void check(WrongFields wrong) {
    Amounts.positive("worth", worth, wrong);
  }

  void currency(CurrencyUnit currency, WrongFields wrong) {
    Amounts.in("worth", worth, currency, wrong);
  }

  FreeGoodsTerms terms() {
    return new FreeGoodsTerms(
        buy,
        free,
        worth,
        period == null ? AccrualPeriod.WINDOW : period,
        standing == null ? StandingRule.AT_SALE : standing);
  }
}
