package pep.promotion.program;

import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;
import pep.promotion.audience.AudienceDecision;

/** The partner does not meet the program's entry criteria. */
@Problem(
    code = "program-entry-refused",
    title = "The partner does not meet the entry criteria",
    cure = "Look at predicates: each one that did not hold says what would have.")
public class EntryRefused extends RuleBroken {

  EntryRefused(String programCode, AudienceDecision decision) {
    super(
        "Program " + programCode + ": " + decision.reason() + ".",
        Map.of("predicates", decision.predicates()));
  }
}
