package pep.promotion.promotion.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A fixed amount for each unit that was sold and not returned: {@code amount · units}, back to the
 * first unit once there are enough of them, and nothing below.
 *
 * @param amount for each unit, above zero, in the vendor's currency
 * @param fromUnits units of a period from which it pays, not negative; null for all
 * @param period over what units are summed
 * @param standing whose standing counts
 * @throws IllegalArgumentException when one is out of range
 */
public record UnitRebateTerms(
    Money amount,
    @Nullable BigDecimal fromUnits,
    AccrualPeriod period,
    @Nullable StandingRule standing)
    implements AccruingTerms {

  public UnitRebateTerms {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("the amount for a unit is above zero");
    }
    if (fromUnits != null && fromUnits.signum() < 0) {
      throw new IllegalArgumentException("units from which it pays are not negative");
    }
  }

  @Override
  public String kind() {
    return "unit_rebate";
  }

  @Override
  public boolean mayBeCapped() {
    return true;
  }

  @Override
  public String gives() {
    return amount
        + " for each unit"
        + (fromUnits == null ? "" : ", from " + fromUnits.toPlainString() + " units on");
  }

  @Override
  public BigDecimal topPercent() {
    return BigDecimal.ZERO;
  }

  @Override
  public Money earned(Volume volume) {
    boolean enough = fromUnits == null || volume.units().compareTo(fromUnits) >= 0;
    return enough && volume.units().signum() > 0
        ? amount.multipliedBy(volume.units(), RoundingMode.HALF_UP)
        : Money.zero(amount.getCurrencyUnit());
  }
}
