package pep.performance.intake.file;

import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** A file says again, for the most part, what another one said; it waits to be confirmed. */
@Problem(
    code = "file-repeats",
    status = 409,
    title = "The file largely repeats another",
    cure =
        "Void the other file, or send this one with repeats=accept to count its lines beside the"
            + " other's.")
public class FileRepeats extends RuleBroken {

  FileRepeats(String intakeId, KnownContents.Repeated other, int of) {
    super(
        "%,d of the %,d lines without a number of their own are those of the intake %s. Nothing of it was counted."
            .formatted(other.lines(), of, other.intakeId()),
        Map.of("intakeId", intakeId, "repeats", other.intakeId(), "lines", other.lines()));
  }
}
