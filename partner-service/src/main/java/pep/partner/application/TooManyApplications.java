package pep.partner.application;

import java.time.Duration;
import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

@Problem(
    code = "too-many-applications",
    status = 429,
    title = "Too many applications come from this address",
    cure = "Wait for the seconds that Retry-After names.")
public class TooManyApplications extends RuleBroken {

  TooManyApplications(Duration wait) {
    super(
        "Too many applications came from this address.",
        Map.of("retryAfterSeconds", Math.max(1, wait.toSeconds())));
  }
}
