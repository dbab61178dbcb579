package pep.platform.background;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import pep.platform.health.Readiness;
import pep.platform.outbox.Lease;

/**
 * Work that goes on in rounds: begun when the service is ready, woken within the process, swept
 * besides for what others wrote and what a crash left over, and ended with the service. A round
 * that fails is tried again; it must bear repetition.
 *
 * <p>Before a round that was called for, calls are gathered for as long as the round before took:
 * what is called for one by one is done within a tenth of a second, and under a stream of calls the
 * work takes half of the time at most, in rounds that are the larger the longer they take.
 */
public abstract class BackgroundWork implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(BackgroundWork.class);
  private static final long PAUSE_MILLIS = 1_000;
  private static final long LEAST_GATHER_MILLIS = 100;
  private static final long MOST_GATHER_MILLIS = 2_000;
  private static final long STOP_MILLIS = 5_000;

  private final String name;
  private final Duration sweep;
  private final Lease lease;
  private final Readiness readiness;
  private final Semaphore calls = new Semaphore(0);
  private volatile boolean running;
  private volatile @Nullable Thread thread;

  /**
   * @param name of the thread and of the leases
   * @param sweep how long the work rests when nothing wakes it
   */
  protected BackgroundWork(String name, Duration sweep, Lease lease, Readiness readiness) {
    this.name = name;
    this.sweep = sweep;
    this.lease = lease;
    this.readiness = readiness;
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
   * Whether this instance may do a piece of the work now. It spares two instances the same work;
   * that a piece is done once does not rest on it.
   */
  protected final boolean holds(String piece) {
    return lease.hold(name + "/" + piece) != null;
  }

  private void run() {
    boolean swept = true;
    while (running) {
      long begun = System.nanoTime();
      try {
        if (!round(swept)) {
          long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
          swept = !calls.tryAcquire(sweep.toMillis(), TimeUnit.MILLISECONDS);
          TimeUnit.MILLISECONDS.sleep(swept ? 0 : gathering(took));
          calls.drainPermits();
        }
      } catch (InterruptedException stopped) {
        return;
      } catch (RuntimeException e) {
        swept = true;
        if (running) {
          log.warn("The work on {} waits: {}", name, e.toString());
          pause();
        }
      }
    }
  }

  private static long gathering(long took) {
    return Math.clamp(took, LEAST_GATHER_MILLIS, MOST_GATHER_MILLIS);
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
    readiness.whenReady(() -> thread = Thread.ofVirtual().name(name).start(this::run));
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
