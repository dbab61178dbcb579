package pep.promotion.promotion.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.WrongFields;
import pep.promotion.promotion.terms.AccrualPeriod;
import pep.promotion.promotion.terms.ReferralTerms;
import pep.promotion.promotion.terms.StandingRule;

/**
 * @param amount for each deal that was referred and won; either this or the percentage
 * @param percent of what the deal is worth
 * @param period the whole window where it is left out
 * @param standing when the deal is won where it is left out
 */
record ReferralRequest(
    @Nullable Money amount,
    @Nullable @DecimalMin("0.0001") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal percent,
    @Nullable AccrualPeriod period,
    @Nullable StandingRule standing)
    implements CrossChecked {

  @Override
  public void check(WrongFields wrong) {
    Amounts.positive("amount", amount, wrong);
    if ((amount == null) == (percent == null)) {
      wrong.add("percent", "one-of", "Give either an amount or a percentage.");
    }
  }

  void currency(CurrencyUnit currency, WrongFields wrong) {
    Amounts.in("amount", amount, currency, wrong);
  }

  ReferralTerms terms() {
    return new ReferralTerms(
        amount,
        percent,
        period == null ? AccrualPeriod.WINDOW : period,
        standing == null ? StandingRule.AT_SALE : standing);
  }
}
