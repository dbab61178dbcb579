package pep.catalog.pricing;

import java.util.Locale;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Field;
import pep.platform.reason.Reason;

/**
 * One change of a unit price on the way from the list price, with its reason.
 *
 * @param percent the percentage that was taken off; null where a price was set
 * @param before price per unit before the step
 * @param after price per unit after the step
 * @param why its reason; before there were codes it was stored as a sentence
 */
public record PriceStep(
    Kind kind,
    @Nullable Percentage percent,
    Money before,
    Money after,
    @Field("reason") Reason why) {

  /** What changed the price. */
  public enum Kind {
    TIER_DISCOUNT,
    VOLUME_BREAK,
    FLOOR;

    /** The word used on the wire. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Whether it is a step at all: a percentage is, also where it comes to nothing on one unit; a
   * price is where it differs.
   */
  boolean counts() {
    return percent == null ? !before.isEqual(after) : percent.value().signum() > 0;
  }

  /** The reason in one sentence. */
  public String reason() {
    return why.text();
  }

  /** What the step takes off per unit; negative where a floor raised the price. */
  public Money reduction() {
    return before.minus(after);
  }
}
