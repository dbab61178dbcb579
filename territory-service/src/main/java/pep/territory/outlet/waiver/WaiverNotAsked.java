package pep.territory.outlet.waiver;

import java.time.LocalDate;
import java.util.Locale;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** A waiver is decided on once, and before its day. */
@Problem(
    code = "waiver-not-asked",
    title = "The waiver does not wait to be decided on",
    cure = "Read the waiver; ask for a new one where another is needed.")
public class WaiverNotAsked extends RuleBroken {

  WaiverNotAsked(String id, WaiverStatus status, LocalDate until) {
    super(
        "Waiver %s is %s, until %s.".formatted(id, status.name().toLowerCase(Locale.ROOT), until));
  }
}
