package pep.territory.outlet;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** A closed outlet takes no space: it can neither be handed over nor give way to another one. */
@Problem(
    code = "outlet-not-open",
    title = "The outlet is closed",
    cure = "Place an outlet anew; the code of a closed one can be used again.")
public class OutletNotOpen extends RuleBroken {

  OutletNotOpen(String code) {
    super("Outlet " + code + " is closed.");
  }
}
