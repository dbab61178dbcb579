package pep.partner.webhook;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

@Problem(
    code = "too-many-webhooks",
    title = "No more webhooks are allowed",
    cure = "Delete one that is no longer needed, or let one endpoint hear more event types.")
public class TooManyEndpoints extends RuleBroken {

  TooManyEndpoints(int limit) {
    super("There are " + limit + " webhooks already.");
  }
}
