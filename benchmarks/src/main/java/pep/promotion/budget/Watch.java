package pep.promotion.budget;

import java.util.function.Supplier;

/** Looks at a budget again and again while others claim on it. */
final class Watch implements AutoCloseable {

  private final Thread thread;
  private volatile boolean over;
  private volatile int samples;
  private volatile int violations;

  Watch(Supplier<BudgetBalance> budget) {
    thread = Thread.ofPlatform().name("watch").start(() -> look(budget));
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // one thread writes
  private void look(Supplier<BudgetBalance> budget) {
    while (!over) {
      BudgetBalance balance = budget.get();
      samples++;
      if (balance.available().isNegative()
          || balance.spent().isNegative()
          || balance.reserved().isNegative()) {
        violations++;
      }
    }
  }

  int samples() {
    return samples;
  }

  /** Samples at which more was spent and reserved than there is. */
  int violations() {
    return violations;
  }

  @Override
  public void close() throws InterruptedException {
    over = true;
    thread.join();
  }
}
