package pep.promotion.promotion;

import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** An amendment would take from somebody what the promotion gave. */
@Problem(
    code = "amendment-out-of-bounds",
    title = "The promotion cannot be amended so",
    cure = "Keep within what the answer names, or end the promotion and draft another.")
public class AmendmentOutOfBounds extends RuleBroken {

  AmendmentOutOfBounds(String code, String why, Map<String, ?> evidence) {
    super("Promotion " + code + ": " + why, evidence);
  }
}
