package pep.promotion.promotion;

import java.math.BigDecimal;
import java.util.List;

/** What a promotion gives: everything, nothing, or less to who sells more. */
final class TermsLint {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private TermsLint() {}

  static void check(PromotionDefinition promotion, List<LintFinding> findings) {
    switch (promotion.terms()) {
      case DiscountTerms discount -> check(discount, findings);
      case RebateTerms rebate -> check(rebate, findings);
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
