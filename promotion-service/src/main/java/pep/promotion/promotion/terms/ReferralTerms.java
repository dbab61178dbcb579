package pep.promotion.promotion.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a partner earns on deals that it referred and another one won: an amount for each, or a
 * percentage of what they are worth.
 *
 * @param amount for each deal, above zero, in the vendor's currency; null where it is a percentage
 * @param percent of a deal's value, above 0 to 100; null where it is an amount
 * @param period over what deals are counted
 * @param standing whose standing counts
 * @throws IllegalArgumentException when one is out of range, or not exactly one of both is given
 */
public record ReferralTerms(
    @Nullable Money amount,
    @Nullable BigDecimal percent,
    AccrualPeriod period,
    @Nullable StandingRule standing)
    implements AccruingTerms {

  public ReferralTerms {
    if ((amount == null) == (percent == null)) {
      throw new IllegalArgumentException("a referral earns an amount or a percentage");
    }
    if (amount != null && !amount.isPositive()) {
      throw new IllegalArgumentException("the amount for a referral is above zero");
    }
    if (percent != null && !Percent.positive(percent)) {
      throw new IllegalArgumentException("a percentage is above 0 to 100");
    }
  }

  @Override
  public String kind() {
    return "referral";
  }

  @Override
  public boolean mayBeCapped() {
    return false;
  }

  @Override
  public Occasion occasion() {
    return Occasion.REFERRED_DEAL;
  }

  @Override
  public String gives() {
    return (amount == null ? Percent.text(topPercent()) + " % of its value" : amount)
        + " for a deal that was referred and won";
  }

  @Override
  public BigDecimal topPercent() {
    return percent == null ? BigDecimal.ZERO : percent;
  }

  @Override
  public Money earned(Volume volume) {
    if (amount != null) {
      return amount.multipliedBy(volume.units().max(BigDecimal.ZERO), RoundingMode.HALF_UP);
    }
    Money net = volume.net();
    return net.isPositive() ? Percent.of(net, topPercent()) : net.minus(net);
  }
}
