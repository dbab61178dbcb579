package pep.promotion.promotion.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.promotion.audience.Audience;
import pep.promotion.promotion.AmendmentMade;
import pep.promotion.promotion.Promotion;
import pep.promotion.promotion.PromotionStatus;
import pep.promotion.promotion.terms.AccrualPeriod;
import pep.promotion.promotion.terms.CapPeriod;
import pep.promotion.promotion.terms.DiscountTerms;
import pep.promotion.promotion.terms.FreeGoodsTerms;
import pep.promotion.promotion.terms.GrowthRebateTerms;
import pep.promotion.promotion.terms.ProductScope;
import pep.promotion.promotion.terms.PromotionDefinition;
import pep.promotion.promotion.terms.PromotionTerms;
import pep.promotion.promotion.terms.PromotionWindow;
import pep.promotion.promotion.terms.RebateTerms;
import pep.promotion.promotion.terms.ReferralTerms;
import pep.promotion.promotion.terms.SlabMethod;
import pep.promotion.promotion.terms.SpiffTerms;
import pep.promotion.promotion.terms.Stacking;
import pep.promotion.promotion.terms.StandingRule;
import pep.promotion.promotion.terms.UnitRebateTerms;

/**
 * @param gives what it gives, in words with its figures
 * @param mostPerPartner the most that one partner may earn in one period
 * @param mostPer in which periods of the fiscal calendar; left out for those that volume is summed
 *     over
 * @param profitabilityReason why it was published although partners were not known to earn enough
 */
record PromotionResponse(
    String id,
    String code,
    PromotionStatus status,
    String name,
    String kind,
    String gives,
    @Nullable DiscountResponse discount,
    @Nullable RebateResponse rebate,
    @Nullable UnitRebateTerms unitRebate,
    @Nullable FreeGoodsTerms freeGoods,
    @Nullable GrowthRebateTerms growthRebate,
    @Nullable SpiffTerms spiff,
    @Nullable ReferralTerms referral,
    Audience audience,
    ProductScope products,
    WindowResponse window,
    Stacking stacking,
    @Nullable Money budget,
    @Nullable Money mostPerPartner,
    @Nullable CapPeriod mostPer,
    @Nullable String durationReason,
    @Nullable Instant publishedAt,
    @Nullable String reachReason,
    @Nullable String profitabilityReason,
    @Nullable String endReason,
    List<AmendmentMade> amendments,
    Instant createdAt,
    Instant changedAt,
    long version) {

  record DiscountResponse(
      @Nullable BigDecimal percent,
      @Nullable Money amountOff,
      @Nullable BigDecimal fromUnits,
      @Nullable Money fromAmount) {

    static DiscountResponse of(DiscountTerms terms) {
      return new DiscountResponse(
          terms.percent(), terms.amountOff(), terms.fromUnits(), terms.fromAmount());
    }
  }

  record RebateResponse(
      List<SlabResponse> slabs, SlabMethod method, AccrualPeriod period, StandingRule standing) {

    static RebateResponse of(RebateTerms terms) {
      return new RebateResponse(
          terms.slabs().stream().map(s -> new SlabResponse(s.from(), s.percent())).toList(),
          terms.method(),
          terms.period(),
          terms.standingRule());
    }
  }

  record SlabResponse(BigDecimal from, BigDecimal percent) {}

  record WindowResponse(
      LocalDate from, LocalDate until, String zone, Instant opensAt, Instant closesAt) {}

  static PromotionResponse of(Promotion promotion) {
    PromotionDefinition definition = promotion.definition();
    PromotionWindow window = definition.window();
    Terms terms = Terms.of(definition.terms());
    return new PromotionResponse(
        promotion.id(),
        promotion.code(),
        promotion.status(),
        definition.name(),
        definition.terms().kind(),
        definition.terms().gives(),
        terms.discount(),
        terms.rebate(),
        terms.unitRebate(),
        terms.freeGoods(),
        terms.growthRebate(),
        terms.spiff(),
        terms.referral(),
        definition.audience(),
        definition.products(),
        new WindowResponse(
            window.from(),
            window.until(),
            window.zone().getId(),
            window.opensAt(),
            window.closesAt()),
        definition.stacking(),
        definition.budget(),
        definition.mostPerPartner(),
        definition.mostPer() == null ? null : definition.mostPer().per(),
        definition.durationReason(),
        promotion.publishedAt(),
        promotion.reachReason(),
        promotion.profitabilityReason(),
        promotion.endReason(),
        promotion.amendments(),
        promotion.createdAt(),
        promotion.changedAt(),
        promotion.version());
  }

  /** One of them. */
  private record Terms(
      @Nullable DiscountResponse discount,
      @Nullable RebateResponse rebate,
      @Nullable UnitRebateTerms unitRebate,
      @Nullable FreeGoodsTerms freeGoods,
      @Nullable GrowthRebateTerms growthRebate,
      @Nullable SpiffTerms spiff,
      @Nullable ReferralTerms referral) {

    static Terms of(PromotionTerms terms) {
      return switch (terms) {
        case DiscountTerms discount ->
            new Terms(DiscountResponse.of(discount), null, null, null, null, null, null);
        case RebateTerms rebate ->
            new Terms(null, RebateResponse.of(rebate), null, null, null, null, null);
        case UnitRebateTerms unit -> new Terms(null, null, unit, null, null, null, null);
        case FreeGoodsTerms goods -> new Terms(null, null, null, goods, null, null, null);
        case GrowthRebateTerms growth -> new Terms(null, null, null, null, growth, null, null);
        case SpiffTerms spiff -> new Terms(null, null, null, null, null, spiff, null);
        case ReferralTerms referral -> new Terms(null, null, null, null, null, null, referral);
      };
    }
  }
}
