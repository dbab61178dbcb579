package pep.promotion.promotion;

import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** A promotion reaches back only by who has seen what that changes. */
@Problem(
    code = "reach-not-seen",
    title = "What reaching back changes was not seen",
    cure = "Look at the promotion's reach, then publish with the value of seen that it gives.")
public class ReachNotSeen extends RuleBroken {

  ReachNotSeen(String code, ReachPreview now) {
    super(
        "Promotion " + code + " changes other things than those that were seen.",
        Map.of("reach", now));
  }
}
