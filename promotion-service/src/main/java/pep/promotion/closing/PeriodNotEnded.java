package pep.promotion.closing;

import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** Only what is over is closed. */
@Problem(
    code = "period-not-ended",
    title = "The period is not over",
    cure = "Close it once its last day, which the answer names, has passed in the vendor's zone.")
public class PeriodNotEnded extends RuleBroken {

  PeriodNotEnded(FiscalPeriod period) {
    super(
        "The period " + period.period() + " ends with " + period.until() + ".",
        Map.of("until", period.until()));
  }
}
