package pep.territory.placement;

import java.util.List;
import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** Live grants stand on the territory as it is drawn. */
@Problem(
    code = "territory-in-use",
    title = "Grants hold on this territory",
    cure = "Amend the territory, which says what moves, or end the grants named in grants first.")
public class TerritoryInUse extends RuleBroken {

  TerritoryInUse(String code, List<String> grants) {
    super(
        "%d live grants stand on territory %s.".formatted(grants.size(), code),
        Map.of("grants", grants));
  }
}
