package pep.promotion.promotion.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.InvalidInput;
import pep.platform.validation.Code;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.Name;
import pep.platform.validation.ProductLine;
import pep.platform.validation.Text;
import pep.platform.validation.WrongFields;
import pep.promotion.audience.Audience;
import pep.promotion.promotion.terms.CapCalendar;
import pep.promotion.promotion.terms.CapPeriod;
import pep.promotion.promotion.terms.ProductScope;
import pep.promotion.promotion.terms.PromotionDefinition;
import pep.promotion.promotion.terms.PromotionTerms;
import pep.promotion.promotion.terms.PromotionWindow;
import pep.promotion.promotion.terms.Stacking;
import pep.promotion.promotion.terms.StackingPolicy;
import pep.promotion.roster.VendorTerms;

/**
 * @param discount a reduction at quote; exactly one of this and the next six
 * @param rebate a percentage of what is sold, by slabs
 * @param unitRebate an amount for each unit that is sold
 * @param freeGoods units free for each lot that is sold
 * @param growthRebate a percentage of what is sold beyond the same period a year before
 * @param spiff an amount for the person who sold each deal that is won
 * @param referral an amount, or a percentage of its value, for each deal that was referred and won
 * @param audience which partners; every active one where it is left out
 * @param products which products; all where it is left out
 * @param stacking stackable at priority 0 where it is left out
 * @param budget the most that may accrue; for a rebate, an amount per unit or free goods
 * @param mostPerPartner the most that one partner may earn in one period; for what accrues
 * @param mostPer in which periods of the fiscal calendar; where it is left out in those that volume
 *     is summed over. Without a budget they are made of whole such periods
 * @param durationReason why it lasts less than six or more than twelve months
 */
record PromotionRequest(
    @NotNull @Name String name,
    @Valid @Nullable DiscountRequest discount,
    @Valid @Nullable RebateRequest rebate,
    @Valid @Nullable UnitRebateRequest unitRebate,
    @Valid @Nullable FreeGoodsRequest freeGoods,
    @Valid @Nullable GrowthRebateRequest growthRebate,
    @Valid @Nullable SpiffRequest spiff,
    @Valid @Nullable ReferralRequest referral,
    @Valid @Nullable AudienceRequest audience,
    @Valid @Nullable ProductsRequest products,
    @NotNull @Valid WindowRequest window,
    @Valid @Nullable StackingRequest stacking,
    @Nullable Money budget,
    @Nullable Money mostPerPartner,
    @Nullable CapPeriod mostPer,
    @Nullable @Text(max = 500, blank = true) String durationReason)
    implements CrossChecked {

  record AudienceRequest(
      @Size(max = 200) @Nullable Set<@Code String> segments,
      @Size(max = 200) @Nullable Set<@Code String> tiers,
      @Size(max = 200) @Nullable Set<@Code String> territories) {

    Audience audience() {
      return new Audience(orNone(segments), orNone(tiers), orNone(territories));
    }
  }

  record ProductsRequest(
      @Size(max = 10_000) @Nullable Set<@Code String> codes,
      @Size(max = 500) @Nullable Set<@ProductLine String> lines) {}

  /** The first and the last day, in the vendor's time zone. */
  record WindowRequest(@NotNull LocalDate from, @NotNull LocalDate until) {
    boolean turnedRound() {
      return from != null && until != null && until.isBefore(from);
    }
  }

  record StackingRequest(
      @NotNull StackingPolicy policy, @Nullable @Code String group, @Nullable Integer priority) {
    boolean groupAndPolicyDisagree() {
      return policy != null && policy.grouped() != (group != null);
    }
  }

  @Override
  public void check(WrongFields wrong) {
    terms().check(wrong);
    Amounts.positive("budget", budget, wrong);
    Amounts.positive("mostPerPartner", mostPerPartner, wrong);
    if (mostPerPartner != null && discount != null) {
      wrong.add("mostPerPartner", "cap-needs-accrual", "Leave it out, or give terms that accrue.");
    }
    if (mostPer != null && mostPerPartner == null) {
      wrong.add(
          "mostPer",
          "cap-period-needs-cap",
          "Leave it out, or say by mostPerPartner what one partner may earn.");
    }
    if (budget != null && rebate == null && unitRebate == null && freeGoods == null) {
      wrong.add(
          "budget",
          "budget-needs-rebate",
          "Leave the budget out, or give a rebate, an amount per unit or free goods.");
    }
    if (window != null && window.turnedRound()) {
      wrong.add("window.until", "before-from", "Give a last day that is not before the first.");
    }
    if (stacking != null && stacking.groupAndPolicyDisagree()) {
      wrong.add(
          "stacking.group", "group-and-policy", "Give a group with best_of, and with it only.");
    }
  }

  /**
   * The definition that a checked request states.
   *
   * @param path in which the request stands in the body
   * @throws InvalidInput naming every amount that is not in the vendor's currency
   */
  PromotionDefinition definition(VendorTerms vendor, WrongFields path) {
    Amounts.in("budget", budget, vendor.currency(), path);
    Amounts.in("mostPerPartner", mostPerPartner, vendor.currency(), path);
    terms().currency(vendor.currency(), path);
    PromotionTerms stated = terms().terms();
    CapCalendar per =
        mostPer == null ? null : new CapCalendar(mostPer, vendor.fiscalYearStartMonth());
    if (per != null && !PromotionDefinition.fits(per, stated, mostPerPartner, budget)) {
      path.add(
          "mostPer",
          "cap-period-not-whole",
          "Have volume summed by month, or leave it out: the most is then for each period that"
              + " volume is summed over.");
    }
    path.refuse();
    return new PromotionDefinition(
        name,
        stated,
        audience == null ? Audience.EVERYONE : audience.audience(),
        products == null
            ? ProductScope.ALL
            : new ProductScope(orNone(products.codes()), orNone(products.lines())),
        PromotionWindow.of(window.from(), window.until(), vendor.zone()),
        stackingOf(),
        budget,
        durationReason,
        mostPerPartner,
        per);
  }

  private TermsRequest terms() {
    return new TermsRequest(discount, rebate, unitRebate, freeGoods, growthRebate, spiff, referral);
  }

  private Stacking stackingOf() {
    return stacking == null
        ? Stacking.STACKABLE
        : new Stacking(
            stacking.policy(),
            stacking.group(),
            stacking.priority() == null ? 0 : stacking.priority());
  }

  private static Set<String> orNone(@Nullable Set<String> codes) {
    return codes == null ? Set.of() : codes;
  }
}
