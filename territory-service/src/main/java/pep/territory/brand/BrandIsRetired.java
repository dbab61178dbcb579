package pep.territory.brand;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** A brand that is out of use stays as it was. */
@Problem(
    code = "brand-retired",
    title = "The brand is out of use",
    cure = "Make a new brand; the spellings of this one are free.")
public class BrandIsRetired extends RuleBroken {

  BrandIsRetired(String code) {
    super("Brand " + code + " is out of use.");
  }
}
