package pep.performance.action;

import java.util.Locale;
import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** An action is assigned, may be started, and is finished or dropped at last. */
@Problem(
    code = "action-wrong-status",
    title = "The action's status does not allow this",
    cure = "Look at actionStatus in the answer: assigned, started, finished or dropped.")
public class ActionNotOpen extends RuleBroken {

  ActionNotOpen(String id, ActionStatus status, String change) {
    super(
        "Cannot %s action %s: it is %s."
            .formatted(change, id, status.name().toLowerCase(Locale.ROOT)),
        Map.of("actionStatus", status));
  }
}
