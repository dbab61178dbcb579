package pep.territory.placement;

import pep.platform.http.Problem;
import pep.platform.http.RuleBroken;

/** The grant is over already. */
@Problem(
    code = "grant-over",
    title = "The grant is over already",
    cure = "Read the grant again; nothing is left to end.")
public class GrantOver extends RuleBroken {

  GrantOver(String id) {
    super("Grant " + id + " is over already.");
  }
}
