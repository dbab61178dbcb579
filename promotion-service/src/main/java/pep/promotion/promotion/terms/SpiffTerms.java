package pep.promotion.promotion.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An amount for the person who sold, for each deal that was won and is large enough. It is owed to
 * the person's partner, whose statement names the person.
 *
 * @param amount for each deal, above zero, in the vendor's currency
 * @param fromValue what a deal is worth at least, not negative; null for all
 * @param period over what deals are counted
 * @param standing whose standing counts
 * @throws IllegalArgumentException when one is out of range
 */
public record SpiffTerms(
    Money amount, @Nullable Money fromValue, AccrualPeriod period, @Nullable StandingRule standing)
    implements AccruingTerms {

  public SpiffTerms {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("the amount for a deal is above zero");
    }
    if (fromValue != null && fromValue.isNegative()) {
      throw new IllegalArgumentException("what a deal is worth at least is not negative");
    }
  }

  @Override
  public String kind() {
    return "spiff";
  }

  @Override
  public boolean mayBeCapped() {
    return false;
  }

  @Override
  public Occasion occasion() {
    return Occasion.WON_DEAL;
  }

  @Override
  public boolean largeEnough(Money value) {
    return fromValue == null || !value.isLessThan(fromValue);
  }

  @Override
  public String gives() {
    return amount + " for who wins a deal" + (fromValue == null ? "" : " of at least " + fromValue);
  }

  @Override
  public BigDecimal topPercent() {
    return BigDecimal.ZERO;
  }

  @Override
  public Money earned(Volume volume) {
    return amount.multipliedBy(volume.units().max(BigDecimal.ZERO), RoundingMode.HALF_UP);
  }
}
