package pep.promotion.promotion;

import java.util.Comparator;

/**
 * A published promotion as evaluation and accrual see it.
 *
 * @param id the promotion
 * @param code the vendor's code for it
 * @param version its version, kept with each decision
 * @param definition its terms and conditions, fixed since it was published
 */
public record PublishedPromotion(
    String id, String code, long version, PromotionDefinition definition) {

  /**
   * The order promotions are looked at in: higher priority first, then by code. Total, since a code
   * is unique for a vendor; so no result depends on the order they are given in.
   */
  public static final Comparator<PublishedPromotion> ORDER =
      Comparator.<PublishedPromotion>comparingInt(p -> -p.definition().stacking().priority())
          .thenComparing(PublishedPromotion::code);
}
