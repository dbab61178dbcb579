package pep.territory.outlet;

import pep.platform.http.Problem;
import pep.platform.http.RuleBroken;

/** The outlet is closed already. */
@Problem(
    code = "outlet-closed",
    title = "The outlet is closed already",
    cure = "Read the outlet again; nothing is left to close.")
public class OutletClosed extends RuleBroken {

  OutletClosed(String code) {
    super("Outlet " + code + " is closed already.");
  }
}
