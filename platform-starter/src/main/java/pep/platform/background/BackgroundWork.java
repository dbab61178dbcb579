package pep.platform.background;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import pep.platform.tenancy.Tenant;

/**
 * Work that goes on in rounds: begun when the service is ready, woken within the process, swept
 * besides for what others wrote and what a crash left over, and ended with the service. A round
 * that fails is tried again; it must bear repetition.
 *
 * <p>A round that was called for begins a tenth of a second after the call at the earliest, and as
 * long after the round before as that one took, two seconds at most. What is called for now and
 * then is done at once; under a stream of calls the work leaves time to others, and its rounds are
 * the larger the longer they take.
 */
public abstract class BackgroundWork implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(BackgroundWork.class);
  private static final long PAUSE_MILLIS = 1_000;
  private static final long GATHER_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long MOST_REST_NANOS = TimeUnit.SECONDS.toNanos(2);
  private static final long STOP_MILLIS = 5_000;

  private final String name;
  private final Duration sweep;
  private final Background background;
  private final Turns turns;
  private final Semaphore calls = new Semaphore(0);
  private volatile boolean running;
  private volatile @Nullable Thread thread;

  /** The piece that is being done. */
  private volatile @Nullable String begun;

  /**
   * @param name of the thread and of the leases
   * @param sweep how long the work rests when nothing wakes it, and nobody's piece failed
   */
  protected BackgroundWork(String name, Duration sweep, Background background) {
    this.name = name;
    this.sweep = sweep;
    this.background = background;
    this.turns = new Turns(name, System::nanoTime);
  }

  /**
   * Does the next piece.
   *
   * @param swept whether nothing called for it: everything is to be looked at
   * @return whether there may be more to do at once
   */
  protected abstract boolean round(boolean swept);

  /** Calls for a round; calls that come close together get one. */
  protected final void wake() {
    calls.release();
  }

  /**
   * Whether this instance may do a piece of the work now, which it begins with that. It spares two
   * instances the same work; that a piece is done once does not rest on it. A piece that processes
   * ended over is set aside ({@link BegunWork}).
   */
  protected final boolean holds(String piece) {
    String named = name + "/" + piece;
    if (background.lease().hold(named) == null) {
      return false;
    }
    if (named.equals(begun)) {
      return true;
    }
    endBegun();
    begun = background.begun().begin(named) ? named : null;
    return begun != null;
  }

  /** What ends of an Error stays noted, as what ends the process does. */
  private void endBegun() {
    String ended = begun;
    if (ended != null) {
      begun = null;
      background.begun().end(ended);
    }
  }

  /**
   * Gives each tenant a piece of the work; one whose piece fails holds up no other.
   *
   * @param piece does it, and says whether the tenant may have more to do
   * @return whether any of them may have more to do at once
   */
  protected final boolean inTurn(Collection<Tenant> tenants, Predicate<Tenant> piece) {
    return turns.take(tenants, piece, () -> running);
  }

  private void run() {
    boolean swept = true;
    while (running) {
      long begun = System.nanoTime();
      try {
        boolean more = round(swept);
        endBegun();
        if (!more) {
          long ended = System.nanoTime();
          long rested = ended + Math.min(ended - begun, MOST_REST_NANOS);
          long rest = Math.max(GATHER_NANOS, turns.untilNext(sweep.toNanos()));
          swept = !calls.tryAcquire(rest, TimeUnit.NANOSECONDS);
          if (!swept) {
            TimeUnit.NANOSECONDS.sleep(Math.max(GATHER_NANOS, rested - System.nanoTime()));
          }
          calls.drainPermits();
        }
      } catch (InterruptedException stopped) {
        return;
      } catch (RuntimeException e) {
        swept = true;
        failed(e);
      }
    }
  }

  private void failed(RuntimeException e) {
    try {
      endBegun();
    } catch (RuntimeException databaseAway) {
      log.debug("It stays noted: {}", databaseAway.toString());
    }
    if (running) {
      log.warn("The work on {} waits: {}", name, e.toString());
      pause();
    }
  }

  private void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException stopped) {
      running = false;
    }
  }

  @Override
  public void start() {
    running = true;
    background.readiness().whenReady(() -> thread = background.loops().start(name, this::run));
  }

  /** Returns when the round has ended, or after five seconds. */
  @Override
  public void stop() {
    running = false;
    Thread current = thread;
    if (current != null) {
      current.interrupt();
      try {
        current.join(STOP_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
