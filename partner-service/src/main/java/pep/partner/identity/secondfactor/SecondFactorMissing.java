package pep.partner.identity.secondfactor;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

@Problem(
    code = "second-factor-missing",
    title = "Who asks it of others shows it too",
    cure = "Set up your own second factor at /password/second-factor first.")
public class SecondFactorMissing extends RuleBroken {

  SecondFactorMissing() {
    super("You would ask your own role for a second factor, and have none.");
  }
}
