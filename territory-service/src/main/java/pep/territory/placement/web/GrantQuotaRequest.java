package pep.territory.placement.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.territory.quota.GrantQuota;
import pep.territory.quota.QuotaCycle;

/**
 * What the holder of an exclusive grant is to sell of its line in each period.
 *
 * @param amount net, in the vendor's currency; this or units
 * @param units net; these or an amount
 * @param per by the vendor's calendar; it counts from the first whole one on
 * @param warnAtPercent of the period: with less than that share of the quota then, it is warned; 50
 *     if left out
 * @param graceDays how many days after the period it is judged, for sales that come late; none if
 *     left out
 */
record GrantQuotaRequest(
    @Nullable Money amount,
    @Nullable BigDecimal units,
    @NotNull QuotaCycle per,
    @Min(1) @Max(99) @Nullable Integer warnAtPercent,
    @Min(0) @Max(366) @Nullable Integer graceDays) {

  private static final int HALF = 50;

  List<FieldError> errors(String before) {
    List<FieldError> errors = new ArrayList<>();
    if ((amount == null) == (units == null)) {
      errors.add(new FieldError(before + "amount", "one-of", "Give one of the two."));
    }
    if (amount != null && !amount.isPositive()) {
      errors.add(new FieldError(before + "amount", "not-positive", "Give more than 0."));
    }
    if (units != null && units.signum() <= 0) {
      errors.add(new FieldError(before + "units", "not-positive", "Give more than 0."));
    }
    return errors;
  }

  /**
   * @throws InvalidInput naming each field that is wrong
   */
  GrantQuota checked() {
    List<FieldError> errors = errors("");
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return quota();
  }

  GrantQuota quota() {
    return new GrantQuota(
        amount,
        units,
        per,
        warnAtPercent == null ? HALF : warnAtPercent,
        graceDays == null ? 0 : graceDays);
  }
}
