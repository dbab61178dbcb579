package pep.partner.profile;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** A duplicate is merged into a partner that can go on for it. */
@Problem(
    code = "survivor-not-in-business",
    title = "The partner to merge into cannot go on for the duplicate",
    cure =
        "Name an active partner; of two that are not in business yet, any that was not suspended"
            + " or ended. Where mergedInto is in the answer, name that one.")
public class SurvivorNotInBusiness extends RuleBroken {

  SurvivorNotInBusiness(Partner survivor) {
    super(
        "Partner %s is %s."
            .formatted(
                survivor.code(),
                survivor.status().name().toLowerCase(Locale.ROOT).replace('_', ' ')),
        evidence(survivor));
  }

  private static Map<String, Object> evidence(Partner survivor) {
    Map<String, Object> evidence = new HashMap<>();
    evidence.put("partnerStatus", survivor.status());
    if (survivor.mergedInto() != null) {
      evidence.put("mergedInto", survivor.mergedInto());
    }
    return evidence;
  }
}
