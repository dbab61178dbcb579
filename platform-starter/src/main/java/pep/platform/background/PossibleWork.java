package pep.platform.background;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pep.platform.tenancy.Tenant;

/**
 * The tenants that may have work which no mark in the store tells of: those that this process noted
 * and has not seen done, and those of which something changed lately, whoever changed it. Once, at
 * the beginning, all may have some, for what a process left over that ended.
 */
public final class PossibleWork {

  /**
   * How far before the last look a change may lie that it could not see: longer than a transaction
   * may go on, which is a minute, and than clocks are apart.
   */
  private static final Duration LOOK_BACK = Duration.ofMinutes(2);

  private final Supplier<Set<Tenant>> all;
  private final Function<Instant, Set<Tenant>> changedSince;
  private final Clock clock;
  private final Set<Tenant> noted = ConcurrentHashMap.newKeySet();
  private volatile @Nullable Instant looked;

  /**
   * @param all the tenants that can have work at all
   * @param changedSince those of which something changed at or after an instant; by an index
   */
  public PossibleWork(
      Supplier<Set<Tenant>> all, Function<Instant, Set<Tenant>> changedSince, Clock clock) {
    this.all = all;
    this.changedSince = changedSince;
    this.clock = clock;
  }

  /** Notes that a tenant may have work. */
  public void note(Tenant tenant) {
    noted.add(tenant);
  }

  /** Asks the store of whom something changed since it was asked last. */
  public void look() {
    Instant last = looked;
    Instant now = clock.instant();
    noted.addAll(last == null ? all.get() : changedSince.apply(last.minus(LOOK_BACK)));
    looked = now;
  }

  /** Those that may have work now. */
  public Set<Tenant> tenants() {
    return Set.copyOf(noted);
  }

  /** Looks after a tenant from here on; whatever is noted from now on is noted anew. */
  public void begin(Tenant tenant) {
    noted.remove(tenant);
  }
}
