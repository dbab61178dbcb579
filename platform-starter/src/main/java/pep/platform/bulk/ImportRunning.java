package pep.platform.bulk;

import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** The same file is being taken by the same door. */
@Problem(
    code = "import-running",
    status = 409,
    title = "The same file is being imported",
    cure = "Wait for the import that goes on, and look at its report.")
public class ImportRunning extends RuleBroken {

  ImportRunning(String importId) {
    super("Import " + importId + " goes on with the same file.", Map.of("importId", importId));
  }
}
