package pep.performance.intake.taking;

import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** Another file was sent under the same key or hash. */
@Problem(
    code = "intake-differs",
    status = 409,
    title = "Another file was taken in under this key",
    cure = "Send the same file to resume, or choose another Idempotency-Key for another file.")
public class IntakeDiffers extends RuleBroken {

  IntakeDiffers(String intakeId, long batch, int batchSize) {
    super(
        "The lines from "
            + (batch * batchSize + 1)
            + " on are not those that were stored under this key. Nothing of them was counted.",
        Map.of("intakeId", intakeId));
  }
}
