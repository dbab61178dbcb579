package pep.promotion.promotion.terms;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.promotion.audience.Audience;

/**
 * All that a vendor states about a promotion; the same for drafts and published ones.
 *
 * @param name what people call it
 * @param terms what it gives
 * @param audience which partners
 * @param products which products
 * @param window on which days
 * @param stacking what may apply beside it
 * @param budget the most that may be accrued in all, null for no cap; for terms whose sales can be
 *     funded one by one: rebates, amounts per unit and free goods
 * @param durationReason why it is shorter or longer than the norm, where it is
 * @param mostPerPartner the most that one partner may earn in one period, null for no such cap; for
 *     terms that accrue
 * @param mostPer in which periods of the fiscal calendar; null for those that volume is summed over
 * @throws IllegalArgumentException when a budget or cap is not positive or is given for other terms
 */
public record PromotionDefinition(
    String name,
    PromotionTerms terms,
    Audience audience,
    ProductScope products,
    PromotionWindow window,
    Stacking stacking,
    @Nullable Money budget,
    @Nullable String durationReason,
    @Nullable Money mostPerPartner,
    @Nullable CapCalendar mostPer) {

  public PromotionDefinition {
    if (budget != null) {
      if (!budget.isPositive()) {
        throw new IllegalArgumentException("a budget is above zero");
      }
      if (!terms.mayBeCapped()) {
        throw new IllegalArgumentException(
            "a budget goes with a rebate, an amount per unit or free goods");
      }
    }
    if (mostPerPartner != null
        && (!mostPerPartner.isPositive() || !(terms instanceof AccruingTerms))) {
      throw new IllegalArgumentException(
          "what one partner may earn is above zero, for terms that accrue");
    }
    if (mostPer != null && !fits(mostPer, terms, mostPerPartner, budget)) {
      throw new IllegalArgumentException(
          "periods of a cap are of one, and made of whole periods that volume is summed over");
    }
  }

  /**
   * Whether a cap may hold for these periods: what a budget funds counts sale by sale, so any do;
   * what is earned by volume belongs to a period as a whole.
   */
  public static boolean fits(
      CapCalendar per, PromotionTerms terms, @Nullable Money most, @Nullable Money budget) {
    return most != null
        && terms instanceof AccruingTerms accruing
        && (budget != null || per.wholly(accruing.period()));
  }

  /** One without a cap for each partner. */
  public PromotionDefinition(
      String name,
      PromotionTerms terms,
      Audience audience,
      ProductScope products,
      PromotionWindow window,
      Stacking stacking,
      @Nullable Money budget,
      @Nullable String durationReason) {
    this(name, terms, audience, products, window, stacking, budget, durationReason, null, null);
  }

  /** Whether what it pays out is capped. */
  public boolean capped() {
    return budget != null;
  }

  /** The same in another window. */
  public PromotionDefinition within(PromotionWindow other) {
    return new PromotionDefinition(
        name,
        terms,
        audience,
        products,
        other,
        stacking,
        budget,
        durationReason,
        mostPerPartner,
        mostPer);
  }
}
