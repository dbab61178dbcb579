package pep.performance.rollup;

import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pep.performance.intake.BatchesStored;
import pep.performance.intake.CountedBatches;
import pep.platform.background.Background;
import pep.platform.background.BackgroundWork;
import pep.platform.tenancy.Tenant;

/** Keeps the roll-ups up: woken by each batch of this process, and looking for those of others. */
@Component
class RollupLoop extends BackgroundWork {

  private static final Duration SWEEP = Duration.ofSeconds(1);

  private final RollupApplier applier;
  private final CountedBatches counted;

  RollupLoop(RollupApplier applier, CountedBatches counted, Background background) {
    super("rollups", SWEEP, background);
    this.applier = applier;
    this.counted = counted;
  }

  @EventListener
  void on(BatchesStored stored) {
    wake();
  }

  @Override
  protected boolean round(boolean swept) {
    boolean more = false;
    for (Tenant tenant : counted.tenants()) {
      for (int partition : counted.partitions()) {
        more |=
            applier.isBehind(tenant, partition)
                && holds(tenant.vendorId() + "/" + partition)
                && applier.round(tenant, partition);
      }
    }
    return more;
  }
}
