package pep.partner.profile;

import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

@Problem(
    code = "partner-wrong-status",
    title = "The partner's status does not allow this",
    cure = "Look at the status in the answer: applied, in review, active, suspended, ended.")
public class WrongStatus extends RuleBroken {

  WrongStatus(String code, PartnerStatus status, String action) {
    super(
        "Cannot " + action + ": partner " + code + " is " + status + ".", Map.of("status", status));
  }
}
