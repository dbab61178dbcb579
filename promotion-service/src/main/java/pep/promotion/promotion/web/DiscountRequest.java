package pep.promotion.promotion.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.http.InvalidInput;
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
    @Nullable Money amountOff) {

  DiscountTerms terms() {
    if ((percent == null) == (amountOff == null)) {
      throw InvalidInput.of(
          "discount", "one-of-percent-and-amount", "Give either percent or amountOff.");
    }
    if (amountOff != null && !amountOff.isPositive()) {
      throw InvalidInput.of(
          "discount.amountOff.amount", "not-positive", "Give an amount above zero.");
    }
    return new DiscountTerms(percent, amountOff);
  }
}
