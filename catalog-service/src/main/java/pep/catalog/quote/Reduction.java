package pep.catalog.quote;

import java.util.Locale;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.pricing.Percentage;

/**
 * One difference between a line's list amount and its net amount, with its reason.
 *
 * @param promotionId the promotion behind an offer; null for every other kind
 * @param promotionCode the vendor's code of that promotion; null together with it
 * @param percent the percentage that was taken off, where there was one
 * @param amount what the whole line costs less; negative where a floor raises it
 */
public record Reduction(
    Kind kind,
    @Nullable String promotionId,
    @Nullable String promotionCode,
    @Nullable Percentage percent,
    Money amount,
    String reason) {

  /** What a reduction comes from. */
  public enum Kind {
    TIER_DISCOUNT,
    VOLUME_BREAK,
    FLOOR,
    OFFER,
    /** The price that the vendor granted for the quote's customer. */
    DEAL_PRICE;

    /** The word used on the wire. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
