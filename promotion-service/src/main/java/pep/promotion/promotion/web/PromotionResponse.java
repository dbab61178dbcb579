package pep.promotion.promotion.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.promotion.audience.Audience;
import pep.promotion.promotion.AccrualPeriod;
import pep.promotion.promotion.AmendmentMade;
import pep.promotion.promotion.DiscountTerms;
import pep.promotion.promotion.ProductScope;
import pep.promotion.promotion.Promotion;
import pep.promotion.promotion.PromotionDefinition;
import pep.promotion.promotion.PromotionStatus;
import pep.promotion.promotion.PromotionTerms;
import pep.promotion.promotion.PromotionWindow;
import pep.promotion.promotion.RebateTerms;
import pep.promotion.promotion.SlabMethod;
import pep.promotion.promotion.Stacking;
import pep.promotion.promotion.StandingRule;

record PromotionResponse(
    String id,
    String code,
    PromotionStatus status,
    String name,
    @Nullable DiscountResponse discount,
    @Nullable RebateResponse rebate,
    Audience audience,
    ProductScope products,
    WindowResponse window,
    Stacking stacking,
    @Nullable Money budget,
    @Nullable String durationReason,
    @Nullable Instant publishedAt,
    @Nullable String reachReason,
    @Nullable String endReason,
    List<AmendmentMade> amendments,
    Instant createdAt,
    Instant changedAt,
    long version) {

  record DiscountResponse(@Nullable BigDecimal percent, @Nullable Money amountOff) {}

  record RebateResponse(
      List<SlabResponse> slabs, SlabMethod method, AccrualPeriod period, StandingRule standing) {}

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
        terms.discount(),
        terms.rebate(),
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
        definition.durationReason(),
        promotion.publishedAt(),
        promotion.reachReason(),
        promotion.endReason(),
        promotion.amendments(),
        promotion.createdAt(),
        promotion.changedAt(),
        promotion.version());
  }

  /** One of them. */
  private record Terms(@Nullable DiscountResponse discount, @Nullable RebateResponse rebate) {

    static Terms of(PromotionTerms terms) {
      return switch (terms) {
        case DiscountTerms discount ->
            new Terms(new DiscountResponse(discount.percent(), discount.amountOff()), null);
        case RebateTerms rebate ->
            new Terms(
                null,
                new RebateResponse(
                    rebate.slabs().stream()
                        .map(s -> new SlabResponse(s.from(), s.percent()))
                        .toList(),
                    rebate.method(),
                    rebate.period(),
                    rebate.standingRule()));
      };
    }
  }
}
