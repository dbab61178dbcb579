package pep.performance.intake.file;

import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** The file that arrived is not the one whose hash was given; most likely it was cut short. */
@Problem(
    code = "digest-mismatch",
    status = 400,
    title = "The file is not the one that was announced",
    cure = "Send the whole file again, with its own hash: nothing of what came was counted.")
public class DigestMismatch extends RuleBroken {

  DigestMismatch(String intakeId, String given, String actual) {
    super(
        "The given SHA-256 is "
            + given
            + ", that of the file that arrived "
            + actual
            + ". Nothing of the intake "
            + intakeId
            + " was counted by this.",
        Map.of("intakeId", intakeId));
  }
}
