package pep.performance.rollup;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pep.performance.intake.BatchesStored;
import pep.performance.intake.CountedBatches;
import pep.platform.background.Background;
import pep.platform.background.BackgroundWork;
import pep.platform.background.PossibleWork;
import pep.platform.tenancy.Tenant;

/** Keeps the roll-ups up: woken by each batch of this process, and looking for those of others. */
@Component
class RollupLoop extends BackgroundWork {

  private static final Duration SWEEP = Duration.ofSeconds(1);

  private final RollupApplier applier;
  private final CountedBatches counted;
  private final PossibleWork possible;

  RollupLoop(RollupApplier applier, CountedBatches counted, Background background, Clock clock) {
    super("rollups", SWEEP, background);
    this.applier = applier;
    this.counted = counted;
    this.possible = new PossibleWork(counted::tenants, counted::storedSince, clock);
  }

  @EventListener
  void on(BatchesStored stored) {
    possible.note(stored.tenant());
    wake();
  }

  /** The vendors whose batches may wait to be summed up. */
  Set<Tenant> waiting() {
    return possible.tenants();
  }

  @Override
  protected boolean round(boolean swept) {
    if (swept) {
      possible.look();
    }
    return inTurn(possible.tenants(), this::turn);
  }

  private boolean turn(Tenant tenant) {
    possible.begin(tenant);
    boolean behind = true;
    try {
      behind = isBehind(tenant);
      return behind && sumUp(tenant);
    } finally {
      if (behind) {
        possible.note(tenant);
      }
    }
  }

  private boolean isBehind(Tenant tenant) {
    return counted.partitions().stream().anyMatch(partition -> applier.isBehind(tenant, partition));
  }

  private boolean sumUp(Tenant tenant) {
    boolean more = false;
    for (int partition : counted.partitions()) {
      more |= holds(tenant.vendorId() + "/" + partition) && applier.round(tenant, partition);
    }
    return more;
  }
}
