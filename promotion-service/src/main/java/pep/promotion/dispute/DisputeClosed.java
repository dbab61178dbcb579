package pep.promotion.dispute;

import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** What is resolved or withdrawn is over. */
@Problem(
    code = "dispute-closed",
    title = "The dispute is over",
    cure = "Open another one if there is something new to say.")
public class DisputeClosed extends RuleBroken {

  DisputeClosed(String id, DisputeStatus status) {
    super("Dispute " + id + " is over.", Map.of("disputeStatus", status));
  }
}
