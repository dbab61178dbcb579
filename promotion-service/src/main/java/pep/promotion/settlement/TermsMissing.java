package pep.promotion.settlement;

import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** Nothing is paid before the vendor has said from where. */
@Problem(
    code = "settlement-terms-missing",
    title = "It is not said how the vendor pays",
    cure = "Put the settlement terms first.")
public class TermsMissing extends RuleBroken {

  TermsMissing() {
    super("The vendor has no settlement terms.", Map.of());
  }
}
