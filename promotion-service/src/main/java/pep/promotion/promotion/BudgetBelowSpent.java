package pep.promotion.promotion;

import java.util.Map;
import org.joda.money.Money;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** A budget is not lowered below what partners are owed out of it. */
@Problem(
    code = "budget-below-spent",
    title = "More than that is spent already",
    cure = "Give a budget of at least the amount that the answer names.")
public class BudgetBelowSpent extends RuleBroken {

  BudgetBelowSpent(String code, Money least) {
    super(
        "Of the budget of promotion " + code + " " + least + " are spent or promised.",
        Map.of("least", least));
  }
}
