package pep.promotion.program;

import java.util.Locale;
import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** A program is written as a draft, joined while published, and closed at last. */
@Problem(
    code = "program-wrong-status",
    title = "The program's status does not allow this",
    cure = "Look at programStatus in the answer: draft, published or closed.")
public class ProgramStatusForbids extends RuleBroken {

  ProgramStatusForbids(String code, ProgramStatus status, String action) {
    super(
        "Cannot %s program %s: it is %s."
            .formatted(action, code, status.name().toLowerCase(Locale.ROOT)),
        Map.of("programStatus", status));
  }
}
