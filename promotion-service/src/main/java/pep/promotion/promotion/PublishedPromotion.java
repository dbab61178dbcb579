package pep.promotion.promotion;

import java.util.Comparator;
import java.util.Optional;

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

  /** The terms by which it accrues on sales; empty where it comes off the quote. */
  public Optional<RebateTerms> accruing() {
    return switch (definition.terms()) {
      case RebateTerms rebate -> Optional.of(rebate);
      case DiscountTerms discount -> Optional.empty();
    };
  }

  /**
   * The terms of one that accrues.
   *
   * @throws IllegalStateException if it does not
   */
  public RebateTerms rebate() {
    return accruing().orElseThrow(() -> new IllegalStateException(code + " does not accrue"));
  }
}
