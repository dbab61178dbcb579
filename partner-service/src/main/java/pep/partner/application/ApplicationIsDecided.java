package pep.partner.application;

import java.util.Locale;
import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

@Problem(
    code = "application-decided",
    title = "The application is decided",
    cure = "Look at applicationStatus in the answer: approved or declined.")
public class ApplicationIsDecided extends RuleBroken {

  ApplicationIsDecided(String id, ApplicationStatus status) {
    super(
        "The application " + id + " is " + status.name().toLowerCase(Locale.ROOT) + " already.",
        Map.of("applicationStatus", status));
  }
}
