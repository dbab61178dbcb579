package pep.promotion.promotion.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.WrongFields;
import pep.promotion.promotion.DiscountTerms;

/**
 * @param percent percent off the line's price; either this or {@code amountOff}
 * @param amountOff amount off each unit
 */
record DiscountRequest(
    @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 4)
        @Nullable BigDecimal percent,
    @Nullable Money amountOff)
    implements CrossChecked {

  @Override
  public void check(WrongFields wrong) {
    if (percent == null && amountOff == null) {
      wrong.add("percent", "one-of-percent-and-amount", "Give either percent or amountOff.");
    } else if (percent != null && amountOff != null) {
      wrong.add("amountOff", "one-of-percent-and-amount", "Give either percent or amountOff.");
    }
    if (amountOff != null && !amountOff.isPositive()) {
      wrong.add("amountOff.amount", "not-positive", "Give an amount above zero.");
    }
  }

  DiscountTerms terms() {
    return new DiscountTerms(percent, amountOff);
  }
}
