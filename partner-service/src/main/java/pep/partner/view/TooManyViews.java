package pep.partner.view;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

@Problem(
    code = "too-many-views",
    title = "No more views are kept",
    cure = "Delete a view that is not used any more.")
class TooManyViews extends RuleBroken {

  TooManyViews(int most) {
    super("There are " + most + " views already.");
  }
}
