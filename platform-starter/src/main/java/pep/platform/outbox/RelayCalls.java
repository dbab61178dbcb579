package pep.platform.outbox;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Which collections the relay is to look at: those that were called for, and every half a second
 * all of them. Anybody may call; the relay alone asks and waits.
 */
final class RelayCalls {

  private static final long SWEEP_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

  private final Set<String> called = ConcurrentHashMap.newKeySet();
  private final Semaphore calls = new Semaphore(0);
  private long sweepAt = System.nanoTime();

  void add(String collection) {
    called.add(collection);
    calls.release();
  }

  /**
   * @param all the collections that there are
   */
  Set<String> due(Set<String> all) {
    Set<String> due = new LinkedHashSet<>();
    for (String each : called) {
      if (called.remove(each)) {
        due.add(each);
      }
    }
    if (System.nanoTime() - sweepAt >= 0) {
      sweepAt = System.nanoTime() + SWEEP_NANOS;
      due.addAll(all);
    }
    return due;
  }

  /** Returns when there was a call or the next sweep is due. */
  void await() throws InterruptedException {
    if (calls.tryAcquire(sweepAt - System.nanoTime(), TimeUnit.NANOSECONDS)) {
      calls.drainPermits();
    }
  }
}
