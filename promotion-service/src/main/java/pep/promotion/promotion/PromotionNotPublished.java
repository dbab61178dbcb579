package pep.promotion.promotion;

import java.util.Locale;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** Only a published promotion can be ended. */
@Problem(
    code = "promotion-not-published",
    title = "The promotion is not in force",
    cure = "Publish it first, or leave the draft as it is.")
public class PromotionNotPublished extends RuleBroken {

  PromotionNotPublished(String code, PromotionStatus status) {
    super("Promotion " + code + " is " + status.name().toLowerCase(Locale.ROOT) + ".");
  }
}
