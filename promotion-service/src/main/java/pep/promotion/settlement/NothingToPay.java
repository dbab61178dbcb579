package pep.promotion.settlement;

import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** A settlement pays somebody. */
@Problem(
    code = "nothing-to-pay",
    title = "Nobody is to be paid",
    cure = "Look at the dry run: it names who is left out, and why.")
public class NothingToPay extends RuleBroken {

  NothingToPay(String period) {
    super("Nothing that is owed with " + period + " can be paid.", Map.of("period", period));
  }
}
