package pep.partner.agreement;

import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** Only what is asked for now can be accepted. */
@Problem(
    code = "agreement-not-in-force",
    title = "The agreement is not asked for now",
    cure = "Look up what is asked for: it may begin later, be replaced, or be for other partners.")
public class AgreementNotInForce extends RuleBroken {

  AgreementNotInForce(Agreement agreement) {
    super(
        "Version %d of %s is not in force for the partner."
            .formatted(agreement.number(), agreement.code()),
        Map.of("agreement", agreement.code(), "number", agreement.number()));
  }
}
