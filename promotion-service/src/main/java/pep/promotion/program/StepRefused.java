package pep.promotion.program;

import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** The step is not one of the program's, or comes too early. */
@Problem(
    code = "program-step-refused",
    title = "The step cannot be completed",
    cure = "Complete a step that the program has, after those that come before it.")
public class StepRefused extends RuleBroken {

  StepRefused(String stepCode, StepDecision decision) {
    super("Step " + stepCode + ": " + decision.reason(), Map.of("outcome", decision.outcome()));
  }
}
