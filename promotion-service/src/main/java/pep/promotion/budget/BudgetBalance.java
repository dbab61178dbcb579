package pep.promotion.budget;

import org.joda.money.Money;

/**
 * Where a budget stands. At every instant {@code limit = spent + reserved + available}, and
 * available is never below zero.
 *
 * @param limit the most that may be spent
 * @param spent what partners are owed out of it
 * @param reserved what live reservations hold
 * @param exhausted whether a claim could not be met in full; from then on nothing is given
 */
public record BudgetBalance(Money limit, Money spent, Money reserved, boolean exhausted) {

  /** What is neither spent nor reserved. */
  public Money available() {
    return limit.minus(spent).minus(reserved);
  }

  /**
   * Decides on a claim.
   *
   * <p>A claim is met in full while there is enough. The one that crosses the limit gets what
   * remains and exhausts the budget for good: money that returns give back later stays unspent, so
   * that who gets it does not depend on when somebody else returns goods. While other reservations
   * are live a claim that does not fit has to wait for them, since they may yet be released.
   *
   * @param wanted above zero
   */
  public BudgetDecision claim(Money wanted) {
    Money none = Money.zero(limit.getCurrencyUnit());
    if (exhausted) {
      return new BudgetDecision(BudgetDecision.Outcome.EXHAUSTED, none, this);
    }
    if (!wanted.isGreaterThan(available())) {
      return new BudgetDecision(BudgetDecision.Outcome.FULL, wanted, this);
    }
    return reserved.isPositive()
        ? new BudgetDecision(BudgetDecision.Outcome.WAIT, none, this)
        : new BudgetDecision(BudgetDecision.Outcome.REST, available(), this);
  }
}
