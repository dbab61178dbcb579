package pep.partner.identity.user;

import java.util.Map;
import java.util.SortedSet;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

@Problem(
    code = "scopes-not-held",
    status = 403,
    title = "Nobody gives away more than they hold",
    cure = "Leave out the scopes named in scopes, or ask somebody who holds them.")
public class ScopesNotHeld extends RuleBroken {

  ScopesNotHeld(SortedSet<String> scopes) {
    super("Your token does not hold: " + String.join(", ", scopes) + ".", Map.of("scopes", scopes));
  }
}
