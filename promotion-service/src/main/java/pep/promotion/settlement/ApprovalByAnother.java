package pep.promotion.settlement;

import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** Nobody approves what they proposed themselves. */
@Problem(
    code = "approval-by-another",
    title = "Somebody else has to approve it",
    cure = "Have somebody approve it who has not proposed it.")
public class ApprovalByAnother extends RuleBroken {

  ApprovalByAnother(String id) {
    super("Settlement " + id + " was proposed by the same person.", Map.of("settlementId", id));
  }
}
