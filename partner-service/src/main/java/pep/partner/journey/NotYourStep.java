package pep.partner.journey;

import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** A partner says of its own steps only that they are done, and of none that a fact does. */
@Problem(
    code = "not-your-step",
    title = "The step is not yours to do",
    cure = "Leave it to whom its owner names, or to the fact that doneBy names.")
public class NotYourStep extends RuleBroken {

  NotYourStep(JourneyStep step) {
    super("Step " + step.code() + " is not the partner's to do.", Map.of("step", step.code()));
  }
}
