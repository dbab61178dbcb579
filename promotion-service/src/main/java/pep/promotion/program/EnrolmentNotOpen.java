package pep.promotion.program;

import java.util.Locale;
import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** Steps are completed and enrolments withdrawn while they are open. */
@Problem(
    code = "enrolment-not-open",
    title = "The enrolment is completed or withdrawn",
    cure = "Enrol again after a withdrawal; a completed enrolment stays as it is.")
public class EnrolmentNotOpen extends RuleBroken {

  EnrolmentNotOpen(EnrolmentStatus status) {
    super(
        "The enrolment is " + status.name().toLowerCase(Locale.ROOT) + ".",
        Map.of("enrolmentStatus", status));
  }
}
