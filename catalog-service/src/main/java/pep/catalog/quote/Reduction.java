package pep.catalog.quote;

import java.util.Locale;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Field;
import pep.catalog.pricing.Percentage;
import pep.platform.reason.Reason;

/**
 * One difference between a line's list amount and its net amount, with its reason.
 *
 * @param promotionId the promotion behind an offer; null for every other kind
 * @param promotionCode the vendor's code of that promotion; null together with it
 * @param percent the percentage that was taken off, where there was one
 * @param amount what the whole line costs less; negative where a floor raises it
 * @param why its reason; before there were codes it was stored as a sentence
 */
public record Reduction(
    Kind kind,
    @Nullable String promotionId,
    @Nullable String promotionCode,
    @Nullable Percentage percent,
    Money amount,
    @Field("reason") Reason why) {

  /** The reason in one sentence. */
  public String reason() {
    return why.text();
  }

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
