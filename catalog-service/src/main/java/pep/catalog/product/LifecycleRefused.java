package pep.catalog.product;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** A life only moves forward, one step at a time. */
@Problem(
    code = "lifecycle-refused",
    title = "The lifecycle does not allow this step",
    cure = "Go from draft to active and from active to retired, never back.")
public class LifecycleRefused extends RuleBroken {

  LifecycleRefused(String what, Lifecycle from, Lifecycle to) {
    super("The " + what + " is " + from.code() + " and cannot become " + to.code() + ".");
  }
}
