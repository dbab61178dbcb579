package pep.performance.salesalias;

import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** A name means another code already. */
@Problem(
    code = "alias-taken",
    status = 409,
    title = "The alias means another code already",
    cure = "Change the alias that aliasId names, or remove it first.")
public class AliasTaken extends RuleBroken {

  AliasTaken(SalesAlias taken) {
    super(
        "The alias " + taken.alias() + " means " + taken.code() + ".",
        Map.of("aliasId", taken.id(), "means", taken.code()));
  }
}
