package pep.partner.profile;

import pep.platform.http.Problem;
import pep.platform.http.RuleBroken;

@Problem(
    code = "certification-ends-before-it-begins",
    status = 400,
    title = "The certification would end before it begins",
    cure = "Give an expiresAt after awardedAt, or none.")
public class InvalidExpiry extends RuleBroken {

  InvalidExpiry(String code) {
    super("Certification " + code + " would end before it begins.");
  }
}
