package pep.performance.intake.voiding;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** The intake was voided; its lines do not come back. */
@Problem(
    code = "intake-voided",
    status = 409,
    title = "The intake was voided",
    cure = "Send the file with an Idempotency-Key of its own to take it in anew.")
public class IntakeVoided extends RuleBroken {

  public IntakeVoided(String intakeId) {
    super("The intake " + intakeId + " was voided.");
  }
}
