package pep.partner.ownprofile;

import java.util.Locale;
import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

@Problem(
    code = "profile-change-decided",
    title = "This change of a profile is decided",
    cure = "Look at changeStatus in the answer: approved, declined or withdrawn.")
public class ProfileChangeDecided extends RuleBroken {

  ProfileChangeDecided(String id, ProfileChangeStatus status) {
    super(
        "The change " + id + " is " + status.name().toLowerCase(Locale.ROOT) + " already.",
        Map.of("changeStatus", status));
  }
}
