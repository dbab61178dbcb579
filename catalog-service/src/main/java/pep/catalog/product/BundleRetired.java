package pep.catalog.product;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** A bundle that is no longer sold stays as it was. */
@Problem(
    code = "bundle-retired",
    title = "The bundle is retired",
    cure = "Create a bundle under another code.")
public class BundleRetired extends RuleBroken {

  BundleRetired(String code) {
    super("Bundle " + code + " is retired and can no longer be changed.");
  }
}
