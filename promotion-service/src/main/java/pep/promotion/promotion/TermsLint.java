package pep.promotion.promotion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.promotion.promotion.terms.DiscountTerms;
import pep.promotion.promotion.terms.FreeGoodsTerms;
import pep.promotion.promotion.terms.GrowthRebateTerms;
import pep.promotion.promotion.terms.ProductScope;
import pep.promotion.promotion.terms.PromotionDefinition;
import pep.promotion.promotion.terms.RebateSlab;
import pep.promotion.promotion.terms.RebateTerms;
import pep.promotion.promotion.terms.ReferralTerms;
import pep.promotion.promotion.terms.SlabMethod;
import pep.promotion.promotion.terms.SpiffTerms;
import pep.promotion.promotion.terms.UnitRebateTerms;

/** What a promotion gives: everything, nothing, or less to who sells more. */
final class TermsLint {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private TermsLint() {}

  static void check(PromotionDefinition promotion, List<LintFinding> findings) {
    switch (promotion.terms()) {
      case DiscountTerms discount -> check(discount, findings);
      case RebateTerms rebate -> check(rebate, findings);
      case UnitRebateTerms unit -> check(unit, promotion.mostPerPartner(), findings);
      case FreeGoodsTerms goods -> check(goods, findings);
      case GrowthRebateTerms growth -> check(growth, findings);
      case SpiffTerms spiff -> check(spiff, promotion.products(), findings);
      case ReferralTerms referral -> check(referral, promotion.products(), findings);
    }
  }

  private static void check(DiscountTerms discount, List<LintFinding> findings) {
    BigDecimal percent = discount.percent();
    if (percent != null && percent.compareTo(ALL) == 0) {
      findings.add(
          LintFinding.warning(
              "terms.free",
              "It takes 100 % off: what is sold under it brings nothing.",
              "Give less, or make sure that it is meant."));
    }
  }

  private static void check(RebateTerms rebate, List<LintFinding> findings) {
    BigDecimal top = rebate.topPercent();
    if (top.signum() == 0) {
      findings.add(
          LintFinding.error(
              "terms.nothing", "It gives 0 % whatever is sold.", "Give a percentage above 0."));
    }
    if (top.compareTo(ALL) == 0) {
      findings.add(
          LintFinding.warning(
              "terms.free",
              "It gives 100 % back: what is sold under it brings nothing.",
              "Give less, or make sure that it is meant."));
    }
    falling(rebate, findings);
  }

  private static void check(
      UnitRebateTerms unit, @Nullable Money most, List<LintFinding> findings) {
    BigDecimal from = unit.fromUnits();
    if (from != null
        && most != null
        && most.isLessThan(unit.amount().multipliedBy(from, RoundingMode.HALF_UP))) {
      findings.add(
          LintFinding.warning(
              "terms.capped-at-once",
              "It pays from %s units on, which earn more than the %s that one partner may have."
                  .formatted(from.toPlainString(), most),
              "Raise what one partner may earn, or ask for fewer units."));
    }
  }

  private static void check(FreeGoodsTerms goods, List<LintFinding> findings) {
    if (goods.free() >= goods.buy()) {
      findings.add(
          LintFinding.warning(
              "terms.free",
              "It gives %d for every %d bought: as many as are paid for, or more."
                  .formatted(goods.free(), goods.buy()),
              "Give less, or make sure that it is meant."));
    }
  }

  private static void check(GrowthRebateTerms growth, List<LintFinding> findings) {
    if (growth.baseline().isZero()) {
      findings.add(
          LintFinding.warning(
              "terms.no-baseline",
              "Who sold nothing a year before is paid on all that it sells.",
              "Give a baseline that new partners are measured against."));
    }
    if (growth.percent().compareTo(ALL) == 0) {
      findings.add(
          LintFinding.warning(
              "terms.free",
              "It gives 100 % of all growth back: what is sold beyond brings nothing.",
              "Give less, or make sure that it is meant."));
    }
  }

  private static void check(SpiffTerms spiff, ProductScope products, List<LintFinding> findings) {
    Money from = spiff.fromValue();
    if (from != null && spiff.amount().isGreaterThan(from)) {
      findings.add(
          LintFinding.warning(
              "terms.free",
              "It pays %s for a deal that may be worth no more than %s."
                  .formatted(spiff.amount(), from),
              "Give less, or ask for deals that are worth more."));
    }
    byLine(products, findings);
  }

  private static void check(
      ReferralTerms referral, ProductScope products, List<LintFinding> findings) {
    if (referral.topPercent().compareTo(ALL) == 0) {
      findings.add(
          LintFinding.warning(
              "terms.free",
              "It gives 100 % of what a deal is worth to who referred it.",
              "Give less, or make sure that it is meant."));
    }
    byLine(products, findings);
  }

  /** A deal says of which lines it is, and no more. */
  private static void byLine(ProductScope products, List<LintFinding> findings) {
    if (!products.codes().isEmpty()) {
      findings.add(
          LintFinding.error(
              "products.of-deals",
              "It names products, and a deal says of which product lines it is.",
              "Name product lines, or nothing for all deals."));
    }
  }

  private static void falling(RebateTerms rebate, List<LintFinding> findings) {
    for (int i = 1; i < rebate.slabs().size(); i++) {
      RebateSlab below = rebate.slabs().get(i - 1);
      RebateSlab slab = rebate.slabs().get(i);
      if (slab.percent().compareTo(below.percent()) < 0) {
        findings.add(
            LintFinding.warning(
                "terms.falling",
                falling(rebate.method(), below, slab),
                "Let percentages rise with volume, or end the schedule with the slab before."));
        return;
      }
    }
  }

  private static String falling(SlabMethod method, RebateSlab below, RebateSlab slab) {
    String from = slab.from().toPlainString();
    return switch (method) {
      case MARGINAL ->
          "From %s on it gives %s %%, and %s %% below."
              .formatted(from, plain(slab.percent()), plain(below.percent()));
      case WHOLE ->
          "Who comes to %s gets %s %% of it, %s in all, and just before %s %%, %s in all."
              .formatted(
                  from,
                  plain(slab.percent()),
                  plain(share(slab.from(), slab.percent())),
                  plain(below.percent()),
                  plain(share(slab.from(), below.percent())));
    };
  }

  private static BigDecimal share(BigDecimal volume, BigDecimal percent) {
    return volume.multiply(percent).movePointLeft(2);
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
