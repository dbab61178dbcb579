package pep.promotion.promotion.web;

import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import pep.platform.validation.WrongFields;
import pep.promotion.promotion.terms.PromotionTerms;

/** The kinds of terms that a promotion may state, exactly one of them. */
record TermsRequest(
    @Nullable DiscountRequest discount,
    @Nullable RebateRequest rebate,
    @Nullable UnitRebateRequest unitRebate,
    @Nullable FreeGoodsRequest freeGoods,
    @Nullable GrowthRebateRequest growthRebate,
    @Nullable SpiffRequest spiff,
    @Nullable ReferralRequest referral) {

  private static final String CURE =
      "Give one of discount, rebate, unitRebate, freeGoods, growthRebate, spiff and referral.";

  void check(WrongFields wrong) {
    List<String> given = given();
    if (given.isEmpty()) {
      wrong.add("discount", "one-kind-of-terms", CURE);
    }
    given.stream().skip(1).forEach(more -> wrong.add(more, "one-kind-of-terms", CURE));
    if (discount != null) {
      discount.check(wrong.in("discount"));
    }
    if (rebate != null) {
      rebate.check(wrong.in("rebate"));
    }
    if (unitRebate != null) {
      unitRebate.check(wrong.in("unitRebate"));
    }
    if (freeGoods != null) {
      freeGoods.check(wrong.in("freeGoods"));
    }
    if (growthRebate != null) {
      growthRebate.check(wrong.in("growthRebate"));
    }
    if (spiff != null) {
      spiff.check(wrong.in("spiff"));
    }
    if (referral != null) {
      referral.check(wrong.in("referral"));
    }
  }

  private List<String> given() {
    List<String> given = new ArrayList<>();
    note(discount, "discount", given);
    note(rebate, "rebate", given);
    note(unitRebate, "unitRebate", given);
    note(freeGoods, "freeGoods", given);
    note(growthRebate, "growthRebate", given);
    note(spiff, "spiff", given);
    note(referral, "referral", given);
    return given;
  }

  private static void note(@Nullable Object terms, String name, List<String> given) {
    if (terms != null) {
      given.add(name);
    }
  }

  /** Names the amounts that are not in the vendor's currency. */
  void currency(CurrencyUnit currency, WrongFields wrong) {
    if (discount != null) {
      Amounts.in("amountOff", discount.amountOff(), currency, wrong.in("discount"));
      Amounts.in("fromAmount", discount.fromAmount(), currency, wrong.in("discount"));
    }
    if (unitRebate != null) {
      unitRebate.currency(currency, wrong.in("unitRebate"));
    }
    if (freeGoods != null) {
      freeGoods.currency(currency, wrong.in("freeGoods"));
    }
    if (growthRebate != null) {
      growthRebate.currency(currency, wrong.in("growthRebate"));
    }
    if (spiff != null) {
      spiff.currency(currency, wrong.in("spiff"));
    }
    if (referral != null) {
      referral.currency(currency, wrong.in("referral"));
    }
  }

  /** The terms of a checked request. */
  PromotionTerms terms() {
    if (discount != null) {
      return discount.terms();
    }
    if (rebate != null) {
      return rebate.terms();
    }
    if (unitRebate != null) {
      return unitRebate.terms();
    }
    if (freeGoods != null) {
      return freeGoods.terms();
    }
    if (growthRebate != null) {
      return growthRebate.terms();
    }
    if (spiff != null) {
      return spiff.terms();
    }
    if (referral != null) {
      return referral.terms();
    }
    throw new IllegalStateException("a checked request states terms");
  }
}
