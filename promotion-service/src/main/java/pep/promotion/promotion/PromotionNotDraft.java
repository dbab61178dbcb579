package pep.promotion.promotion;

import java.util.Locale;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** The terms of a promotion are fixed once it was published. */
@Problem(
    code = "promotion-not-draft",
    title = "The promotion is not a draft any more",
    cure = "End it and create another one with other terms.")
public class PromotionNotDraft extends RuleBroken {

  PromotionNotDraft(String code, PromotionStatus status) {
    super("Promotion " + code + " is " + status.name().toLowerCase(Locale.ROOT) + ".");
  }
}
