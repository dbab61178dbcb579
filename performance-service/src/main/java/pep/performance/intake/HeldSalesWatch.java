package pep.performance.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pep.performance.roster.RosterChanged;
import pep.platform.health.Readiness;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/**
 * Looks for held sales when partners appear: those that appear together are looked for together,
 * and once a minute everything is, for what a crash left over.
 */
@Component
class HeldSalesWatch implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(HeldSalesWatch.class);
  private static final long GATHER_MILLIS = 100;
  private static final long SWEEP_SECONDS = 60;

  private final HeldSales held;
  private final CountedBatches counted;
  private final Readiness readiness;
  private final Map<Tenant, Set<String>> appeared = new ConcurrentHashMap<>();
  private final Semaphore work = new Semaphore(0);
  private volatile boolean running;
  private volatile @Nullable Thread thread;

  HeldSalesWatch(HeldSales held, CountedBatches counted, Readiness readiness) {
    this.held = held;
    this.counted = counted;
    this.readiness = readiness;
  }

  @EventListener
  void on(RosterChanged changed) {
    String code = changed.code();
    if (code != null) {
      appeared.compute(
          changed.tenant(),
          (tenant, codes) -> {
            Set<String> all = codes == null ? ConcurrentHashMap.newKeySet() : codes;
            all.add(code);
            return all;
          });
      work.release();
    }
  }

  private void run() {
    boolean sweep = true;
    while (running) {
      try {
        if (sweep) {
          counted.tenants().forEach(tenant -> held.releaseAll(tenant, cause()));
        }
        sweep = !work.tryAcquire(SWEEP_SECONDS, TimeUnit.SECONDS);
        TimeUnit.MILLISECONDS.sleep(GATHER_MILLIS);
        work.drainPermits();
        releaseAppeared();
      } catch (InterruptedException stopped) {
        return;
      } catch (RuntimeException e) {
        log.warn("Held sales wait: {}", e.toString());
        sweep = true;
      }
    }
  }

  private void releaseAppeared() {
    Map<Tenant, Set<String>> now = new HashMap<>();
    for (Tenant tenant : Set.copyOf(appeared.keySet())) {
      Set<String> codes = appeared.remove(tenant);
      if (codes != null) {
        now.put(tenant, codes);
      }
    }
    now.forEach((tenant, codes) -> held.release(tenant, codes, cause()));
  }

  private static Cause cause() {
    return Cause.ofClock("held-sales");
  }

  @Override
  public void start() {
    running = true;
    readiness.whenReady(() -> thread = Thread.ofVirtual().name("held-sales").start(this::run));
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
