package pep.territory.placement;

import java.util.List;
import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** Grants that hold on a territory could not hold beside others on its new ground. */
@Problem(
    code = "ground-contested",
    title = "Other grants stand against the new ground",
    cure = "End or transfer the grants named in conflicts, or draw other ground.")
public class GroundContested extends RuleBroken {

  GroundContested(String code, List<GroundConflict> conflicts) {
    super(
        "%d live grants on territory %s could not hold on the new ground."
            .formatted(conflicts.size(), code),
        Map.of("conflicts", conflicts));
  }
}
