package pep.performance.figures;

import java.time.Duration;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pep.performance.rollup.RollupListener;
import pep.performance.roster.RosterChanged;
import pep.platform.background.Background;
import pep.platform.background.BackgroundWork;
import pep.platform.tenancy.Tenant;

/** Marks partners when their sales or what is known of them changes, and works the marks off. */
@Component
class FiguresLoop extends BackgroundWork implements RollupListener {

  private static final Duration SWEEP = Duration.ofMillis(500);

  private final FiguresStore store;
  private final FiguresRound round;

  FiguresLoop(FiguresStore store, FiguresRound round, Background background) {
    super("figures", SWEEP, background);
    this.store = store;
    this.round = round;
  }

  @Override
  public void grew(Tenant tenant, Set<String> partnerIds) {
    store.mark(tenant, partnerIds);
    wake();
  }

  @EventListener
  void on(RosterChanged changed) {
    store.mark(changed.tenant(), changed.partnerIds());
    wake();
  }

  @Override
  protected boolean round(boolean swept) {
    return inTurn(store.marked(), tenant -> holds(tenant.vendorId()) && this.round.run(tenant));
  }
}
