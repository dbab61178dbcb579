package pep.promotion.offer;

import com.fasterxml.jackson.annotation.JsonProperty;
import pep.platform.reason.Reason;

/**
 * A promotion that does not apply to a line.
 *
 * @param promotionId the promotion
 * @param promotionCode the vendor's code for it
 * @param cause what kept it out
 * @param why the same with the values
 */
public record PassedOver(String promotionId, String promotionCode, Cause cause, Reason why) {

  /** The reason in one sentence. */
  @JsonProperty
  public String reason() {
    return why.text();
  }

  /** What keeps a promotion from applying. */
  public enum Cause {
    /** It is a rebate: it accrues on sales and takes nothing off a quote. */
    REBATE,
    /** The instant is outside its window. */
    WINDOW,
    /** The partner is not in its audience. */
    AUDIENCE,
    /** The product is not one of its products. */
    PRODUCT,
    /** The line has fewer units, or comes to less, than it asks for. */
    TOO_LITTLE,
    /** Another of its group takes more off. */
    GROUP,
    /** An exclusive promotion applies instead. */
    EXCLUSIVE,
    /** It is exclusive itself and others go first. */
    PRIORITY,
    /** Nothing is left to take off, or its amount is in another currency. */
    NOTHING_OFF
  }
}
