package pep.promotion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.promotion.audience.Audience;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.terms.AccrualPeriod;
import pep.promotion.promotion.terms.AccruingTerms;
import pep.promotion.promotion.terms.CapCalendar;
import pep.promotion.promotion.terms.DiscountTerms;
import pep.promotion.promotion.terms.FreeGoodsTerms;
import pep.promotion.promotion.terms.GrowthRebateTerms;
import pep.promotion.promotion.terms.ProductScope;
import pep.promotion.promotion.terms.PromotionDefinition;
import pep.promotion.promotion.terms.PromotionTerms;
import pep.promotion.promotion.terms.PromotionWindow;
import pep.promotion.promotion.terms.RebateSlab;
import pep.promotion.promotion.terms.RebateTerms;
import pep.promotion.promotion.terms.ReferralTerms;
import pep.promotion.promotion.terms.SlabMethod;
import pep.promotion.promotion.terms.SpiffTerms;
import pep.promotion.promotion.terms.Stacking;
import pep.promotion.promotion.terms.StackingPolicy;
import pep.promotion.promotion.terms.StandingRule;
import pep.promotion.promotion.terms.UnitRebateTerms;
import pep.promotion.roster.HeldTerritories;
import pep.promotion.roster.PartnerStanding;
import pep.promotion.roster.StandingVersions;

/** Promotions and partners for tests. */
public final class Samples {

  public static final ZoneId ZONE = ZoneId.of("Europe/London");
  public static final CurrencyUnit GBP = CurrencyUnit.GBP;
  public static final PromotionWindow YEAR =
      PromotionWindow.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), ZONE);

  private Samples() {}

  public static Money gbp(String amount) {
    return Money.of(GBP, new BigDecimal(amount));
  }

  public static PartnerStanding partner(String id, @Nullable String tier, String... segments) {
    return new PartnerStanding(
        id,
        "P-" + id,
        "active",
        Set.of(segments),
        tier,
        HeldTerritories.NONE,
        new StandingVersions(1, 1, 1, 0));
  }

  public static PromotionTerms percentOff(String percent) {
    return new DiscountTerms(new BigDecimal(percent), null);
  }

  public static RebateTerms flat(String percent) {
    return slabs(SlabMethod.MARGINAL, AccrualPeriod.WINDOW, "0", percent);
  }

  /** Slabs as pairs of from and percent. */
  public static RebateTerms slabs(SlabMethod method, AccrualPeriod period, String... pairs) {
    List<RebateSlab> slabs = new ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      slabs.add(new RebateSlab(new BigDecimal(pairs[i]), new BigDecimal(pairs[i + 1])));
    }
    return new RebateTerms(slabs, method, period, null);
  }

  /** So much for each unit of the window, from so many on. */
  public static UnitRebateTerms perUnit(String amount, String fromUnits) {
    return new UnitRebateTerms(
        gbp(amount), new BigDecimal(fromUnits), AccrualPeriod.WINDOW, StandingRule.AT_SALE);
  }

  public static FreeGoodsTerms freeGoods(int buy, int free, String worth) {
    return new FreeGoodsTerms(buy, free, gbp(worth), AccrualPeriod.MONTH, StandingRule.AT_SALE);
  }

  public static GrowthRebateTerms growth(String percent, String baseline) {
    return new GrowthRebateTerms(
        new BigDecimal(percent), gbp(baseline), AccrualPeriod.MONTH, StandingRule.AT_SALE);
  }

  /** So much for who wins a deal that is worth so much. */
  public static SpiffTerms spiff(String amount, String fromValue) {
    return new SpiffTerms(gbp(amount), gbp(fromValue), AccrualPeriod.WINDOW, StandingRule.AT_SALE);
  }

  /** A share of what deals are worth that were referred and won in a month. */
  public static ReferralTerms referral(String percent) {
    return new ReferralTerms(
        null, new BigDecimal(percent), AccrualPeriod.MONTH, StandingRule.AT_SALE);
  }

  /** The same with the most that one partner may earn in a period. */
  public static PublishedPromotion atMost(String most, PublishedPromotion promotion) {
    return atMost(most, null, promotion);
  }

  /**
   * The same with the most that one partner may earn in a period of a fiscal calendar.
   *
   * @param per null for the promotion's own periods
   */
  public static PublishedPromotion atMost(
      String most, @Nullable CapCalendar per, PublishedPromotion promotion) {
    PromotionDefinition stated = promotion.definition();
    return published(
        promotion.code(),
        new PromotionDefinition(
            stated.name(),
            stated.terms(),
            stated.audience(),
            stated.products(),
            stated.window(),
            stated.stacking(),
            stated.budget(),
            null,
            gbp(most),
            per));
  }

  public static PromotionDefinition definition(PromotionTerms terms, Stacking stacking) {
    return new PromotionDefinition(
        "Sample", terms, Audience.EVERYONE, ProductScope.ALL, YEAR, stacking, null, null);
  }

  public static PublishedPromotion published(String code, PromotionDefinition definition) {
    return new PublishedPromotion("prm_" + code, code, 1, definition);
  }

  public static PublishedPromotion published(String code, PromotionTerms terms) {
    return published(code, definition(terms, Stacking.STACKABLE));
  }

  public static PublishedPromotion capped(String code, String percent, String budget) {
    return capped(code, flat(percent), budget);
  }

  public static PublishedPromotion capped(String code, AccruingTerms terms, String budget) {
    return published(
        code,
        new PromotionDefinition(
            "Sample",
            terms,
            Audience.EVERYONE,
            ProductScope.ALL,
            YEAR,
            Stacking.STACKABLE,
            gbp(budget),
            null));
  }

  public static Stacking exclusive(int priority) {
    return new Stacking(StackingPolicy.EXCLUSIVE, null, priority);
  }

  public static Stacking stackable(int priority) {
    return new Stacking(StackingPolicy.STACKABLE, null, priority);
  }

  public static Stacking bestOf(String group, int priority) {
    return new Stacking(StackingPolicy.BEST_OF, group, priority);
  }
}
