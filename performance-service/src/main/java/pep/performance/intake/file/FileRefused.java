package pep.performance.intake.file;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pep.platform.problem.FieldError;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** A file that cannot be read to its end; none of its lines counts. */
@Problem(
    code = "file-refused",
    status = 400,
    title = "The file cannot be read to its end",
    cure = "Mend what errors name and send the whole file again: nothing of it was counted.")
public class FileRefused extends RuleBroken {

  FileRefused(String intakeId, List<FieldError> errors) {
    super(
        errors.stream().map(FieldError::cure).collect(Collectors.joining(" "))
            + " Nothing of the intake "
            + intakeId
            + " was counted by this.",
        Map.of("intakeId", intakeId, "errors", errors));
  }
}
