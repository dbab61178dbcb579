package pep.platform.background;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pep.platform.outage.DatabaseOutage;
import pep.platform.tenancy.Tenant;

/**
 * Gives tenants their turns at one work: each a piece, whatever became of the piece before it. One
 * whose piece fails misses the turns of a second, and of twice as long each time that it fails
 * again, a minute at most.
 */
final class Turns {

  private static final Logger log = LoggerFactory.getLogger(Turns.class);
  private static final long FIRST_NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final long MOST_NANOS = TimeUnit.MINUTES.toNanos(1);

  private final String work;
  private final LongSupplier nanos;
  private final Map<Tenant, Failed> failed = new HashMap<>();

  /**
   * @param work its name
   * @param nanos the time, from any instant on
   */
  Turns(String work, LongSupplier nanos) {
    this.work = work;
    this.nanos = nanos;
  }

  private record Failed(long pause, long at) {

    long left(long now) {
      return pause - (now - at);
    }
  }

  /**
   * @param piece whether the tenant may have more to do
   * @param goOn asked before each turn
   * @return whether any tenant may have more to do at once
   * @throws RuntimeException only for a fault of the database, which is nobody's own
   */
  boolean take(Collection<Tenant> tenants, Predicate<Tenant> piece, BooleanSupplier goOn) {
    boolean more = false;
    for (Tenant tenant : tenants) {
      if (goOn.getAsBoolean() && !misses(tenant)) {
        try {
          more |= piece.test(tenant);
          failed.remove(tenant);
        } catch (RuntimeException e) {
          if (DatabaseOutage.isAway(e)) {
            throw e;
          }
          long pause = failed(tenant);
          log.warn(
              "The work on {} of {} waits {} s",
              work,
              tenant.vendorId(),
              TimeUnit.NANOSECONDS.toSeconds(pause),
              e);
        }
      }
    }
    failed.keySet().retainAll(tenants);
    return more;
  }

  /** The nanoseconds until the first of those that failed has its turn; at most so many. */
  long untilNext(long most) {
    long now = nanos.getAsLong();
    return failed.values().stream().mapToLong(last -> last.left(now)).reduce(most, Math::min);
  }

  private boolean misses(Tenant tenant) {
    Failed last = failed.get(tenant);
    return last != null && last.left(nanos.getAsLong()) > 0;
  }

  private long failed(Tenant tenant) {
    Failed last = failed.get(tenant);
    long pause = last == null ? FIRST_NANOS : Math.min(MOST_NANOS, 2 * last.pause());
    failed.put(tenant, new Failed(pause, nanos.getAsLong()));
    return pause;
  }
}
