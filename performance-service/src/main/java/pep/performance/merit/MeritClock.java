package pep.performance.merit;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import pep.performance.figures.ChannelClock;
import pep.performance.figures.FiguresListener;
import pep.performance.figures.WorkedOut;
import pep.performance.roster.EarningsChanged;
import pep.platform.background.Background;
import pep.platform.background.BackgroundWork;
import pep.platform.due.DueWork;
import pep.platform.records.RecordCollections;
import pep.platform.tenancy.Tenant;

/**
 * Has merits worked out some time after figures or earnings changed. Earnings are noted beside the
 * transaction that adds them, where all that post for a vendor would wait for one document; what a
 * crash loses of that is made up for when the vendor's day ends.
 */
@Service
class MeritClock extends BackgroundWork implements FiguresListener {

  private static final Duration SWEEP = Duration.ofMinutes(10);

  private final ChannelClock clock;
  private final Set<Tenant> earning = ConcurrentHashMap.newKeySet();

  MeritClock(
      RecordCollections collections,
      Merits merits,
      MeritProperties properties,
      Clock clock,
      Background background) {
    super("merits", SWEEP, background);
    this.clock =
        new ChannelClock(collections, "merit.due", properties.settle(), merits::all, clock);
  }

  @Override
  public void workedOut(Tenant tenant, List<WorkedOut> partners) {
    clock.call(tenant);
  }

  @EventListener
  void on(EarningsChanged changed) {
    earning.add(changed.tenant());
    wake();
  }

  @Override
  protected boolean round(boolean swept) {
    for (Tenant tenant : List.copyOf(earning)) {
      earning.remove(tenant);
      clock.call(tenant);
    }
    return false;
  }

  DueWork dueWork() {
    return clock.dueWork("merits");
  }
}
