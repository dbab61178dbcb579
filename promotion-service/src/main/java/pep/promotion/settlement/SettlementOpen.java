package pep.promotion.settlement;

import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** What is owed is in one settlement at most. */
@Problem(
    code = "settlement-open",
    title = "Another settlement is open",
    cure = "Pay or cancel the settlement that the answer names first.")
public class SettlementOpen extends RuleBroken {

  SettlementOpen(String id) {
    super("Settlement " + id + " is neither paid nor cancelled.", Map.of("settlementId", id));
  }
}
