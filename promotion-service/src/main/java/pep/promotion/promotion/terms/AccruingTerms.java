package pep.promotion.promotion.terms;

import java.math.BigDecimal;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a promotion pays on what was sold. Each kind is a pure function of a period's volume that
 * begins at zero, so that returns claw back to the cent and the order of arrival does not matter.
 */
public sealed interface AccruingTerms extends PromotionTerms
    permits RebateTerms,
        UnitRebateTerms,
        FreeGoodsTerms,
        GrowthRebateTerms,
        SpiffTerms,
        ReferralTerms {

  /** Over what volume is summed. */
  AccrualPeriod period();

  /** Whose standing counts; null as {@link StandingRule#ONCE_QUALIFIED}. */
  @Nullable StandingRule standing();

  /** The highest percentage of volume that it pays; 0 where it does not pay by percentage. */
  BigDecimal topPercent();

  /** What a period's volume has earned, half up to the currency's smallest unit, not negative. */
  Money earned(Volume volume);

  /**
   * Whether each sale earns the same percentage, whatever else was sold; so that it can be told
   * without what was sold before.
   */
  default boolean steady() {
    return false;
  }

  /** What it pays on. */
  default Occasion occasion() {
    return Occasion.SALE;
  }

  /** Whether one of this value is paid for at all. */
  default boolean largeEnough(Money value) {
    return true;
  }

  /** Whether it is measured against the same period a year before. */
  default boolean asksForYearBefore() {
    return false;
  }

  /** Whose standing counts. */
  default StandingRule standingRule() {
    StandingRule rule = standing();
    return rule == null ? StandingRule.ONCE_QUALIFIED : rule;
  }
}
