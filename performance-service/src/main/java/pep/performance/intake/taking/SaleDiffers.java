package pep.performance.intake.taking;

import java.util.List;
import java.util.Map;
import pep.performance.intake.register.IntakeReport;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** A sale says otherwise than the one that was recorded under its external id. */
@Problem(
    code = "sale-differs",
    status = 409,
    title = "Another sale was recorded under this externalId",
    cure = "Send it with mode=correct to put it in the place of the recorded one.")
public class SaleDiffers extends RuleBroken {

  SaleDiffers(String intakeId, List<IntakeReport.ReportedReason> reasons) {
    super(
        "The recorded sale says otherwise; nothing was counted.",
        Map.of("intakeId", intakeId, "reasons", reasons));
  }
}
