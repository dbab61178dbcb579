package pep.platform.bulk;

import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** An import goes on, or its process ended before its report was kept. */
@Problem(
    code = "import-not-ended",
    status = 409,
    title = "The import has not ended",
    cure = "Wait until it has. One that broke off is sent again first, and then undone.")
public class ImportNotEnded extends RuleBroken {

  ImportNotEnded(String importId) {
    super("Import " + importId + " has not ended.", Map.of("importId", importId));
  }
}
