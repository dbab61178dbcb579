package pep.performance.figures;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pep.performance.rollup.RollupListener;
import pep.performance.roster.RosterChanged;
import pep.platform.health.Readiness;
import pep.platform.outbox.Lease;
import pep.platform.tenancy.Tenant;

/** Marks partners when their sales or what is known of them changes, and works the marks off. */
@Component
class FiguresLoop implements SmartLifecycle, RollupListener {

  private static final Logger log = LoggerFactory.getLogger(FiguresLoop.class);
  private static final long SWEEP_MILLIS = 500;

  private final FiguresStore store;
  private final FiguresRound round;
  private final Lease lease;
  private final Readiness readiness;
  private final Semaphore work = new Semaphore(0);
  private volatile boolean running;
  private volatile @Nullable Thread thread;

  FiguresLoop(FiguresStore store, FiguresRound round, Lease lease, Readiness readiness) {
    this.store = store;
    this.round = round;
    this.lease = lease;
    this.readiness = readiness;
  }

  @Override
  public void grew(Tenant tenant, Set<String> partnerIds) {
    store.mark(tenant, partnerIds);
    work.release();
  }

  @EventListener
  void on(RosterChanged changed) {
    store.mark(changed.tenant(), List.of(changed.partnerId()));
    work.release();
  }

  private void run() {
    while (running) {
      try {
        boolean more = false;
        for (Tenant tenant : store.tenants()) {
          more |=
              round.isDue(tenant)
                  && lease.hold("figures/" + tenant.vendorId()) != null
                  && round.run(tenant);
        }
        if (!more) {
          TimeUnit.MILLISECONDS.sleep(SWEEP_MILLIS / 5);
          if (work.tryAcquire(SWEEP_MILLIS, TimeUnit.MILLISECONDS)) {
            work.drainPermits();
          }
        }
      } catch (InterruptedException stopped) {
        return;
      } catch (RuntimeException e) {
        log.warn("Figures wait: {}", e.toString());
        pause();
      }
    }
  }

  private void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(2 * SWEEP_MILLIS);
    } catch (InterruptedException stopped) {
      running = false;
    }
  }

  @Override
  public void start() {
    running = true;
    readiness.whenReady(() -> thread = Thread.ofVirtual().name("figures").start(this::run));
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
