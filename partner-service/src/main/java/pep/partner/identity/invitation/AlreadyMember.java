package pep.partner.identity.invitation;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

@Problem(
    code = "already-member",
    title = "The user has accepted an invitation before",
    cure = "Look the user up in the list of users; enable it if it is disabled.")
public class AlreadyMember extends RuleBroken {

  AlreadyMember() {
    super("A user with this e-mail address belongs to the vendor already.");
  }
}
