package pep.promotion.promotion.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.http.InvalidInput;
import pep.promotion.audience.Audience;
import pep.promotion.promotion.ProductScope;
import pep.promotion.promotion.PromotionDefinition;
import pep.promotion.promotion.PromotionTerms;
import pep.promotion.promotion.PromotionWindow;
import pep.promotion.promotion.Stacking;
import pep.promotion.promotion.StackingPolicy;

/**
 * @param discount a reduction at quote; either this or {@code rebate}
 * @param rebate a rebate on what is sold
 * @param audience which partners; every active one where it is left out
 * @param products which products; all where it is left out
 * @param stacking stackable at priority 0 where it is left out
 * @param budget the most that may accrue; for a rebate of one slab from zero
 * @param durationReason why it lasts less than six or more than twelve months
 */
record PromotionRequest(
    @NotBlank @Size(max = 200) String name,
    @Valid @Nullable DiscountRequest discount,
    @Valid @Nullable RebateRequest rebate,
    @Valid @Nullable AudienceRequest audience,
    @Valid @Nullable ProductsRequest products,
    @NotNull @Valid WindowRequest window,
    @Valid @Nullable StackingRequest stacking,
    @Nullable Money budget,
    @Size(max = 500) @Nullable String durationReason) {

  record AudienceRequest(
      @Size(max = 200) @Nullable Set<@NotBlank String> segments,
      @Size(max = 200) @Nullable Set<@NotBlank String> tiers,
      @Size(max = 200) @Nullable Set<@NotBlank String> territories) {}

  record ProductsRequest(
      @Size(max = 10_000) @Nullable Set<@NotBlank String> codes,
      @Size(max = 500) @Nullable Set<@NotBlank String> lines) {}

  /** The first and the last day, in the vendor's time zone. */
  record WindowRequest(@NotNull LocalDate from, @NotNull LocalDate until) {}

  record StackingRequest(
      @NotNull StackingPolicy policy,
      @Size(min = 1, max = 60) @Nullable String group,
      @Nullable Integer priority) {}

  PromotionDefinition definition(ZoneId zone) {
    PromotionTerms terms = terms();
    if (budget != null && !budget.isPositive()) {
      throw InvalidInput.of("budget.amount", "not-positive", "Give an amount above zero.");
    }
    if (budget != null && (rebate == null || !rebate.flat())) {
      throw InvalidInput.of(
          "budget",
          "budget-needs-flat-rebate",
          "Leave the budget out, or give a rebate with one slab from 0.");
    }
    if (window.until().isBefore(window.from())) {
      throw InvalidInput.of(
          "window.until", "before-from", "Give a last day that is not before the first.");
    }
    return new PromotionDefinition(
        name,
        terms,
        audience == null
            ? Audience.EVERYONE
            : new Audience(
                orNone(audience.segments()),
                orNone(audience.tiers()),
                orNone(audience.territories())),
        products == null
            ? ProductScope.ALL
            : new ProductScope(orNone(products.codes()), orNone(products.lines())),
        PromotionWindow.of(window.from(), window.until(), zone),
        stackingOf(),
        budget,
        durationReason);
  }

  private PromotionTerms terms() {
    if (discount != null && rebate == null) {
      return discount.terms();
    }
    if (rebate != null && discount == null) {
      return rebate.terms();
    }
    throw InvalidInput.of(
        discount == null ? "discount" : "rebate",
        "one-of-discount-and-rebate",
        "Give either discount or rebate.");
  }

  private Stacking stackingOf() {
    if (stacking == null) {
      return Stacking.STACKABLE;
    }
    if ((stacking.policy() == StackingPolicy.BEST_OF) != (stacking.group() != null)) {
      throw InvalidInput.of(
          "stacking.group", "group-and-policy", "Give a group with best_of, and with it only.");
    }
    return new Stacking(
        stacking.policy(), stacking.group(), stacking.priority() == null ? 0 : stacking.priority());
  }

  private static Set<String> orNone(@Nullable Set<String> codes) {
    return codes == null ? Set.of() : codes;
  }
}
