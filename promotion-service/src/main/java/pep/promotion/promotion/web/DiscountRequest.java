package pep.promotion.promotion.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.WrongFields;
import pep.promotion.promotion.terms.DiscountTerms;

/**
 * @param percent percent off the line's price; either this or {@code amountOff}
 * @param amountOff amount off each unit
 * @param fromUnits units that a line has at least for it
 * @param fromAmount what a line comes to at least for it, before offers
 */
record DiscountRequest(
    @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 4)
        @Nullable BigDecimal percent,
    @Nullable Money amountOff,
    @DecimalMin(value = "0", inclusive = false) @Digits(integer = 15, fraction = 4)
        @Nullable BigDecimal fromUnits,
    @Nullable Money fromAmount)
    implements CrossChecked {

  @Override
  public void check(WrongFields wrong) {
    if (percent == null && amountOff == null) {
      wrong.add("percent", "one-of-percent-and-amount", "Give either percent or amountOff.");
    } else if (percent != null && amountOff != null) {
      wrong.add("amountOff", "one-of-percent-and-amount", "Give either percent or amountOff.");
    }
    Amounts.positive("amountOff", amountOff, wrong);
    Amounts.positive("fromAmount", fromAmount, wrong);
  }

  DiscountTerms terms() {
    return new DiscountTerms(percent, amountOff, fromUnits, fromAmount);
  }
}
