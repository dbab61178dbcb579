package pep.promotion.settlement;

import java.util.Locale;
import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** A settlement is proposed, approved and paid in this order. */
@Problem(
    code = "settlement-status-forbids",
    title = "The settlement's status forbids it",
    cure = "Look at settlementStatus in the answer: it is proposed, then approved, then paid.")
public class SettlementStatusForbids extends RuleBroken {

  SettlementStatusForbids(String id, SettlementStatus status, String action) {
    super(
        "Settlement "
            + id
            + " is "
            + status.name().toLowerCase(Locale.ROOT)
            + "; you cannot "
            + action
            + " it.",
        Map.of("settlementStatus", status));
  }
}
