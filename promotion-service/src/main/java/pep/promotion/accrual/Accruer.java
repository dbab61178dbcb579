package pep.promotion.accrual;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import pep.platform.health.Readiness;
import pep.platform.outbox.Lease;
import pep.platform.tenancy.Tenant;

/**
 * Settles whatever is due, woken by arrivals and by a short sweep. One instance does one vendor at
 * a time. It lets arrivals that follow each other closely come in first, and after a pass it pauses
 * for as long as the pass took, a second at most: under a stream of sales a partner's lines are
 * then reckoned once for many arrivals, and the rest of the machine goes on.
 */
@Component
class Accruer implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Accruer.class);
  private static final Duration SWEEP = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
  private static final Duration QUIET = Duration.ofMillis(150);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

  private final Settlement settlement;
  private final Books books;
  private final Lease lease;
  private final Readiness readiness;
  private final Semaphore work = new Semaphore(0);
  private volatile boolean running;
  private volatile @Nullable Thread thread;

  Accruer(
      Settlement settlement, Books books, Lease lease, Readiness readiness, MeterRegistry meters) {
    this.settlement = settlement;
    this.books = books;
    this.lease = lease;
    this.readiness = readiness;
    meters.gauge("pep.accrual.held", this, Accruer::held);
  }

  /** Hastens the next pass. */
  void wake() {
    work.release();
  }

  private void pass() {
    for (Tenant tenant : settlement.tenants()) {
      try {
        settlement.pass(
            tenant, () -> running && lease.hold("accrual/" + tenant.vendorId()) != null);
      } catch (RuntimeException e) {
        log.warn("The accrual of {} waits", tenant.vendorId(), e);
      }
    }
  }

  private double held() {
    return readiness.isReady() ? books.tenants().stream().mapToLong(books::held).sum() : 0;
  }

  private void run() {
    while (running) {
      long begun = System.nanoTime();
      try {
        pass();
      } catch (RuntimeException e) {
        log.warn("The accrual waits", e);
      }
      Duration took = Duration.ofNanos(System.nanoTime() - begun);
      Duration pause = took.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : took;
      try {
        TimeUnit.MILLISECONDS.sleep(pause.toMillis());
        if (work.tryAcquire(SWEEP.toMillis(), TimeUnit.MILLISECONDS)) {
          awaitQuiet();
        }
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** Waits while arrivals follow each other, within a bound. */
  private void awaitQuiet() throws InterruptedException {
    long until = System.nanoTime() + LONGEST_WAIT.toNanos();
    do {
      work.drainPermits();
    } while (System.nanoTime() < until && work.tryAcquire(QUIET.toMillis(), TimeUnit.MILLISECONDS));
  }

  @Override
  public void start() {
    running = true;
    readiness.whenReady(() -> thread = Thread.ofVirtual().name("accrual").start(this::run));
  }

  @Override
  public void stop() {
    running = false;
    Thread current = thread;
    if (current != null) {
      current.interrupt();
      try {
        current.join(TimeUnit.SECONDS.toMillis(5));
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
