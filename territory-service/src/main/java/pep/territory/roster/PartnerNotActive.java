package pep.territory.roster;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** Only an active partner gets space or registers deals. */
@Problem(
    code = "partner-not-active",
    title = "The partner is not active",
    cure = "Activate the partner first.")
public class PartnerNotActive extends RuleBroken {

  PartnerNotActive(KnownPartner partner) {
    super("Partner " + partner.code() + " is " + partner.status() + ".");
  }
}
