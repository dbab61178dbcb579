package pep.partner.webhook.delivery;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

@Problem(
    code = "webhook-owner-not-in-business",
    title = "The webhook's partner is suspended or has ended",
    cure = "Ask the vendor to activate the partner; what was missed can then be replayed.")
public class OwnerNotInBusiness extends RuleBroken {

  OwnerNotInBusiness(String id) {
    super("Webhook " + id + " belongs to a partner that is suspended or has ended.");
  }
}
