package pep.partner.profile;

import java.util.Locale;
import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

@Problem(
    code = "partner-wrong-status",
    title = "The partner's status does not allow this",
    cure = "Look at partnerStatus in the answer: applied, in_review, active, suspended or ended.")
public class WrongStatus extends RuleBroken {

  WrongStatus(String code, PartnerStatus status, String action) {
    super(
        "Cannot %s: partner %s is %s."
            .formatted(action, code, status.name().toLowerCase(Locale.ROOT).replace('_', ' ')),
        Map.of("partnerStatus", status));
  }
}
