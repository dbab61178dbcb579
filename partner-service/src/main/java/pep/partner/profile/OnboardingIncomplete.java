package pep.partner.profile;

import java.util.List;
import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

@Problem(
    code = "onboarding-incomplete",
    title = "The partner cannot be activated yet",
    cure = "Have the agreement accepted and the checklist items named in missing done.")
public class OnboardingIncomplete extends RuleBroken {

  OnboardingIncomplete(String code, List<String> missing) {
    super(
        "Partner " + code + " lacks: " + String.join(", ", missing) + ".",
        Map.of("missing", missing));
  }
}
