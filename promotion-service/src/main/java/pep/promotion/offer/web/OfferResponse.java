package pep.promotion.offer.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.reason.Reason;
import pep.promotion.audience.Predicate;
import pep.promotion.offer.Offers;
import pep.promotion.promotion.terms.AccruingTerms;
import pep.promotion.promotion.terms.CapPeriod;
import pep.promotion.promotion.terms.DiscountTerms;
import pep.promotion.promotion.terms.Percent;
import pep.promotion.promotion.terms.ProductScope;
import pep.promotion.promotion.terms.PromotionDefinition;
import pep.promotion.promotion.terms.PromotionTerms;

/**
 * A promotion as one partner sees it; what the vendor keeps to itself, its budget among it, is left
 * out.
 *
 * @param gives what it gives, in words with its figures
 * @param percent of a discount by percentage, or the highest that it pays of what is sold; left out
 *     where it goes by units
 * @param amountOff of a discount by amount, for each unit
 * @param mostPerPartner the most that one partner may earn in a period
 * @param mostPer in which periods of the vendor's fiscal calendar; left out for those that volume
 *     is summed over
 * @param open whether it holds now; false for one still to come and while its budget is exhausted
 * @param exhaustedAt since when its budget has had nothing left; what is sold meanwhile waits for
 *     money to come back
 * @param qualifies whether the partner is in its audience
 * @param reason why, in one sentence
 * @param why the same in its parts
 * @param predicates each condition with what was expected and found
 */
record OfferResponse(
    String promotionId,
    String promotionCode,
    String name,
    String kind,
    String gives,
    @Nullable String percent,
    @Nullable Money amountOff,
    @Nullable Money mostPerPartner,
    @Nullable CapPeriod mostPer,
    ProductScope products,
    LocalDate from,
    LocalDate until,
    boolean open,
    @Nullable Instant exhaustedAt,
    boolean qualifies,
    String reason,
    Reason why,
    List<Predicate> predicates) {

  static OfferResponse of(Offers.ForPartner offer) {
    PromotionDefinition definition = offer.promotion().definition();
    PromotionTerms terms = definition.terms();
    return new OfferResponse(
        offer.promotion().id(),
        offer.promotion().code(),
        definition.name(),
        terms.kind(),
        terms.gives(),
        percent(terms),
        amountOff(terms),
        definition.mostPerPartner(),
        definition.mostPer() == null ? null : definition.mostPer().per(),
        definition.products(),
        definition.window().from(),
        definition.window().until(),
        offer.open(),
        offer.exhaustedAt(),
        offer.audience().qualifies(),
        offer.audience().reason(),
        offer.audience().why(),
        offer.audience().predicates());
  }

  private static @Nullable String percent(PromotionTerms terms) {
    return switch (terms) {
      case DiscountTerms discount ->
          discount.percent() == null ? null : Percent.text(discount.percent());
      case AccruingTerms accruing ->
          accruing.topPercent().signum() == 0 ? null : Percent.text(accruing.topPercent());
    };
  }

  private static @Nullable Money amountOff(PromotionTerms terms) {
    return switch (terms) {
      case DiscountTerms discount -> discount.amountOff();
      case AccruingTerms accruing -> null;
    };
  }
}
