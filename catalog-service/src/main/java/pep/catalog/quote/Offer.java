package pep.catalog.quote;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.pricing.Percentage;
import pep.platform.reason.Reason;

/**
 * An offer that promotion-service granted on a quote's line, already stacked with the others.
 *
 * @param promotionVersion the version of the promotion that was evaluated
 * @param kind the kind of promotion in its owner's words, such as {@code discount}
 * @param percent what was taken off, where the offer is a percentage
 * @param amount what the offer takes off the whole line; not negative
 * @param why the partner qualifies, said as its owner did
 */
public record Offer(
    String promotionId,
    String promotionCode,
    long promotionVersion,
    String kind,
    @Nullable Percentage percent,
    Money amount,
    Reason why) {

  /**
   * @throws IllegalArgumentException when the amount is negative
   */
  public Offer {
    if (amount.isNegative()) {
      throw new IllegalArgumentException("an offer takes something off, not " + amount);
    }
  }
}
