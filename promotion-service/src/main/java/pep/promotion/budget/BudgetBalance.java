package pep.promotion.budget;

import org.joda.money.Money;

/**
 * Where a budget stands. At every instant {@code limit = spent + reserved + available}, and
 * available is never below zero.
 *
 * @param limit the most that may be spent
 * @param spent what partners are owed out of it
 * @param reserved what live reservations hold
 * @param exhausted whether a claim went without, wholly or in part, and waits for money to come
 *     back
 */
public record BudgetBalance(Money limit, Money spent, Money reserved, boolean exhausted) {

  /** What is neither spent nor reserved. */
  public Money available() {
    return limit.minus(spent).minus(reserved);
  }

  /** What is spent or reserved; no limit can be lower. */
  public Money least() {
    return spent.plus(reserved);
  }

  /**
   * Decides on a claim.
   *
   * <p>A claim is met in full while there is enough. The one that crosses the limit gets what
   * remains; what is given back later is there for the next claim. While other reservations are
   * live a claim that does not fit has to wait for them, since they may yet be released.
   *
   * @param wanted above zero
   */
  public BudgetDecision claim(Money wanted) {
    Money none = Money.zero(limit.getCurrencyUnit());
    if (!wanted.isGreaterThan(available())) {
      return new BudgetDecision(BudgetDecision.Outcome.FULL, wanted, this);
    }
    if (reserved.isPositive()) {
      return new BudgetDecision(BudgetDecision.Outcome.WAIT, none, this);
    }
    return drained()
        ? new BudgetDecision(BudgetDecision.Outcome.EXHAUSTED, none, this)
        : new BudgetDecision(BudgetDecision.Outcome.REST, available(), this);
  }

  /** Whether nothing is left, nothing may come free, and that was found before. */
  boolean drained() {
    return exhausted && reserved.isZero() && !available().isPositive();
  }
}
