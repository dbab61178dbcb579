package pep.partner.identity;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

@Problem(
    code = "own-account",
    title = "Nobody locks themselves out",
    cure = "Ask another administrator.")
public class OwnAccount extends RuleBroken {

  OwnAccount() {
    super("You cannot change your own role, disable or remove yourself.");
  }
}
