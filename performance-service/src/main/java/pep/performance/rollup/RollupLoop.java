package pep.performance.rollup;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pep.performance.intake.BatchesStored;
import pep.performance.intake.CountedBatches;
import pep.platform.health.Readiness;
import pep.platform.outbox.Lease;
import pep.platform.tenancy.Tenant;

/**
 * Keeps the roll-ups up: woken by each batch of this process, and looking every second for those of
 * others. A lease spares two instances the same work; that it is done once does not rest on it.
 */
@Component
class RollupLoop implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(RollupLoop.class);
  private static final long SWEEP_MILLIS = 1000;

  private final RollupApplier applier;
  private final CountedBatches counted;
  private final Lease lease;
  private final Readiness readiness;
  private final Semaphore work = new Semaphore(0);
  private volatile boolean running;
  private volatile @Nullable Thread thread;

  RollupLoop(RollupApplier applier, CountedBatches counted, Lease lease, Readiness readiness) {
    this.applier = applier;
    this.counted = counted;
    this.lease = lease;
    this.readiness = readiness;
  }

  @EventListener
  void on(BatchesStored stored) {
    work.release();
  }

  private void run() {
    while (running) {
      try {
        boolean more = false;
        for (Tenant tenant : counted.tenants()) {
          for (int partition : counted.partitions()) {
            more |= round(tenant, partition);
          }
        }
        if (!more && work.tryAcquire(SWEEP_MILLIS, TimeUnit.MILLISECONDS)) {
          work.drainPermits();
        }
      } catch (InterruptedException stopped) {
        return;
      } catch (RuntimeException e) {
        log.warn("Roll-ups wait: {}", e.toString());
        pause();
      }
    }
  }

  private boolean round(Tenant tenant, int partition) {
    return applier.isBehind(tenant, partition)
        && lease.hold("rollups/" + tenant.vendorId() + "/" + partition) != null
        && applier.round(tenant, partition);
  }

  private void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(SWEEP_MILLIS);
    } catch (InterruptedException stopped) {
      running = false;
    }
  }

  @Override
  public void start() {
    running = true;
    readiness.whenReady(() -> thread = Thread.ofVirtual().name("rollups").start(this::run));
  }

  @Override
  public void stop() {
    running = false;
    Thread current = thread;
    if (current != null) {
      current.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
