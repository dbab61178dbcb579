package pep.promotion.closing;

import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** Periods are closed in their order. */
@Problem(
    code = "earlier-period-open",
    title = "An earlier period is open",
    cure = "Close the period that the answer names first.")
public class EarlierPeriodOpen extends RuleBroken {

  EarlierPeriodOpen(String period, String first) {
    super("Before " + period + " the period " + first + " is open.", Map.of("firstOpen", first));
  }
}
