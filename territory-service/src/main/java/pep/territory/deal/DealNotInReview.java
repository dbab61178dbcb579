package pep.territory.deal;

import java.util.Locale;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** Nobody is asked to decide on the deal any more, or was yet. */
@Problem(
    code = "deal-not-in-review",
    title = "The deal is not in review",
    cure = "Look at the deal's status: somebody may have decided before.")
public class DealNotInReview extends RuleBroken {

  DealNotInReview(String id, DealStatus status) {
    super("Deal " + id + " is " + status.name().toLowerCase(Locale.ROOT) + ".");
  }
}
