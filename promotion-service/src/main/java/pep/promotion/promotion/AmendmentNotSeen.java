package pep.promotion.promotion;

import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** An amendment that moves money is made only by who has seen what it moves. */
@Problem(
    code = "amendment-not-seen",
    title = "What the amendment changes was not seen",
    cure = "Look at the amendment's preview, then amend with the value of seen that it gives.")
public class AmendmentNotSeen extends RuleBroken {

  AmendmentNotSeen(String code, AmendmentPreview now) {
    super(
        "The amendment of promotion " + code + " moves money that was not seen to move.",
        Map.of("preview", now));
  }
}
