package pep.promotion.budget;

import org.joda.money.Money;

/**
 * What a budget gives for a claim, and why.
 *
 * @param outcome how the claim went
 * @param granted what is reserved for it, from zero to what was wanted
 * @param balance the balance it was decided on
 */
public record BudgetDecision(Outcome outcome, Money granted, BudgetBalance balance) {

  /**
   * What a claim was given that met this budget: what it holds already where it is repeated.
   *
   * @param wanted above zero
   */
  static BudgetDecision of(BudgetView met, String claimId, Money wanted) {
    for (BudgetView.Reservation each : met.reservations()) {
      if (each.id().equals(claimId)) {
        Outcome outcome = each.amount().isLessThan(wanted) ? Outcome.REST : Outcome.FULL;
        return new BudgetDecision(outcome, each.amount(), met.balance());
      }
    }
    return met.balance().claim(wanted);
  }

  /** How a claim went. */
  public enum Outcome {
    /** Met in full. */
    FULL,
    /** Met with what remained; the budget is exhausted now. */
    REST,
    /** Not met: the budget was exhausted before and nothing has come back. */
    EXHAUSTED,
    /** Not decided: live reservations must be settled or released first. */
    WAIT
  }
}
