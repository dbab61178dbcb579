package pep.platform.bulk;

import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** Something depends on what an import stored, or was done to it since. */
@Problem(
    code = "import-in-use",
    status = 409,
    title = "What the import stored is in use",
    cure = "Undo first what is listed, or correct the rows by another import.")
public class ImportInUse extends RuleBroken {

  ImportInUse(ImportUndo undo) {
    super(
        undo.held() + " things of import " + undo.importId() + " cannot be undone.",
        Map.of("held", undo.held(), "obstacles", undo.obstacles()));
  }
}
