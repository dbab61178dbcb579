package pep.performance.intake.taking;

import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** The sender stopped before the end of the file. */
@Problem(
    code = "intake-interrupted",
    status = 400,
    title = "The file broke off",
    cure = "Send the whole file again: what is stored is recognised and skipped.")
public class IntakeInterrupted extends RuleBroken {

  IntakeInterrupted(String intakeId, long lines) {
    super(
        "The intake " + intakeId + " broke off after " + lines + " lines.",
        Map.of("intakeId", intakeId));
  }
}
