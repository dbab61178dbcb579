package pep.platform.outbox;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Which collections the relay is to look at: those that were called for, every half a second those
 * that had something to tell lately, and every two seconds all of them. Anybody may call; the relay
 * alone asks and waits.
 *
 * <p>Lately is as long as a lease may go on after its last use. Of a collection that had nothing to
 * tell for longer no other instance holds the lease, so whoever writes to it can tell at once.
 */
final class RelayCalls {

  private static final long SWEEP_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
  private static final long WHOLE_SWEEP_NANOS = TimeUnit.SECONDS.toNanos(2);
  private static final long LATELY_NANOS = TimeUnit.SECONDS.toNanos(10);

  private final Set<String> called = ConcurrentHashMap.newKeySet();
  private final Map<String, Long> told = new ConcurrentHashMap<>();
  private final Semaphore calls = new Semaphore(0);
  private final LongSupplier nanos;
  private long sweepAt;
  private long wholeSweepAt;

  /**
   * @param nanos the time, from any instant on
   */
  RelayCalls(LongSupplier nanos) {
    this.nanos = nanos;
    this.sweepAt = nanos.getAsLong();
    this.wholeSweepAt = sweepAt;
  }

  void add(String collection) {
    called.add(collection);
    calls.release();
  }

  /** Notes that a collection has something to tell. */
  void tells(String collection) {
    told.put(collection, nanos.getAsLong());
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
    long now = nanos.getAsLong();
    if (now - wholeSweepAt >= 0) {
      wholeSweepAt = now + WHOLE_SWEEP_NANOS;
      sweepAt = now + SWEEP_NANOS;
      due.addAll(all);
    } else if (now - sweepAt >= 0) {
      sweepAt = now + SWEEP_NANOS;
      told.values().removeIf(at -> now - at > LATELY_NANOS);
      due.addAll(told.keySet());
    }
    return due;
  }

  /** Returns when there was a call or the next sweep is due. */
  void await() throws InterruptedException {
    if (calls.tryAcquire(sweepAt - nanos.getAsLong(), TimeUnit.NANOSECONDS)) {
      calls.drainPermits();
    }
  }
}
