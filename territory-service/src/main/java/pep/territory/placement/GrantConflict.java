package pep.territory.placement;

import java.util.Map;
import java.util.stream.Collectors;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;
import pep.platform.reason.Reason;

/** Other grants of the product line stand against the one that was asked for. */
@Problem(
    code = "grant-conflict",
    title = "Other grants stand against it",
    cure = "Look at decision: end those grants, or change the territory, the period or the kind.")
public class GrantConflict extends RuleBroken {

  GrantConflict(GrantDecision decision) {
    super(
        decision.reasons().stream().map(Reason::text).collect(Collectors.joining(" ")),
        Map.of("decision", decision));
  }
}
