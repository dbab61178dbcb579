package pep.promotion.settlement;

import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** Only what cannot change any more is paid. */
@Problem(code = "period-open", title = "The period is open", cure = "Close the period first.")
public class PeriodOpen extends RuleBroken {

  PeriodOpen(String period) {
    super("The period " + period + " is not closed.", Map.of("period", period));
  }
}
