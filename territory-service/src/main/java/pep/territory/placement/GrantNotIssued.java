package pep.territory.placement;

import java.util.Locale;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** Only a grant that holds can be handed over. */
@Problem(
    code = "grant-not-issued",
    title = "The grant does not hold",
    cure = "Ask for a grant for the other partner.")
public class GrantNotIssued extends RuleBroken {

  public GrantNotIssued(Grant grant) {
    super("Grant " + grant.id() + " is " + grant.status().name().toLowerCase(Locale.ROOT) + ".");
  }
}
