package pep.territory.roster;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** No product of this vendor belongs to the line, as far as is known here. */
@Problem(
    code = "product-line-unknown",
    title = "The product line is not known",
    cure = "Check the code; a line is known within a second of its first product.")
public class ProductLineUnknown extends RuleBroken {

  ProductLineUnknown(String line) {
    super("No product belongs to the line " + line + ".");
  }
}
