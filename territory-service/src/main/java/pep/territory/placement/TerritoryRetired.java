package pep.territory.placement;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** The territory is out of use. */
@Problem(
    code = "territory-retired",
    title = "The territory is retired",
    cure = "Use another territory, or draw a new one.")
public class TerritoryRetired extends RuleBroken {

  TerritoryRetired(String code) {
    super("Territory " + code + " is retired.");
  }
}
