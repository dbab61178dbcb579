package pep.promotion.offer;

import java.math.BigDecimal;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.reason.Reason;

/**
 * A discount that applies to a line.
 *
 * @param promotionId the promotion
 * @param promotionCode the vendor's code for it
 * @param promotionVersion the version that was evaluated
 * @param percent its percentage, null for an amount off
 * @param amount what it takes off the line, after the offers before it
 * @param why it applies
 */
public record LineOffer(
    String promotionId,
    String promotionCode,
    long promotionVersion,
    @Nullable BigDecimal percent,
    Money amount,
    Reason why) {

  /** The reason in one sentence. */
  public String reason() {
    return why.text();
  }
}
