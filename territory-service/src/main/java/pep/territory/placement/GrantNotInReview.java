package pep.territory.placement;

import java.util.Locale;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** Only a grant in review can be decided by a person. */
@Problem(
    code = "grant-not-in-review",
    title = "The grant is not in review",
    cure = "Read the grant again: it was decided already.")
public class GrantNotInReview extends RuleBroken {

  GrantNotInReview(String id, GrantStatus status) {
    super("Grant " + id + " is " + status.name().toLowerCase(Locale.ROOT) + ".");
  }
}
