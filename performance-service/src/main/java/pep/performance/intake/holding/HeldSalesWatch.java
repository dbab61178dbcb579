package pep.performance.intake.holding;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pep.performance.intake.storing.SaleBatches;
import pep.performance.roster.RosterChanged;
import pep.performance.salesalias.AliasKind;
import pep.performance.salesalias.AliasesChanged;
import pep.performance.salesalias.SalesAliases;
import pep.platform.background.Background;
import pep.platform.background.BackgroundWork;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/**
 * Looks for held sales when partners appear: those that appear together are looked for together,
 * and when none has for a minute everything is, for what a crash left over.
 */
@Component
class HeldSalesWatch extends BackgroundWork {

  private static final Duration SWEEP = Duration.ofMinutes(1);

  private final HeldSales held;
  private final SaleBatches batches;
  private final SalesAliases aliases;
  private final Map<Tenant, Set<String>> appeared = new ConcurrentHashMap<>();
  private final Set<Tenant> named = ConcurrentHashMap.newKeySet();

  HeldSalesWatch(HeldSales held, SaleBatches batches, SalesAliases aliases, Background background) {
    super("held-sales", SWEEP, background);
    this.held = held;
    this.batches = batches;
    this.aliases = aliases;
  }

  @EventListener
  void on(RosterChanged changed) {
    if (!changed.codes().isEmpty()) {
      appeared.compute(
          changed.tenant(),
          (tenant, codes) -> {
            Set<String> all = codes == null ? ConcurrentHashMap.newKeySet() : codes;
            all.addAll(changed.codes());
            return all;
          });
      wake();
    }
  }

  /** Names may be written in many ways, so everything that is held is looked at again. */
  @EventListener
  void on(AliasesChanged changed) {
    if (changed.kind() == AliasKind.PARTNER) {
      named.add(changed.tenant());
      wake();
    }
  }

  /** Any instance may release: a line is released once by the transaction that does it. */
  @Override
  protected boolean round(boolean swept) {
    if (swept) {
      batches.holding().forEach(tenant -> held.releaseAll(tenant, cause()));
    }
    Map<Tenant, Set<String>> now = new HashMap<>();
    for (Tenant tenant : Set.copyOf(appeared.keySet())) {
      Set<String> codes = appeared.remove(tenant);
      if (codes != null) {
        now.put(tenant, codes);
      }
    }
    now.forEach(
        (tenant, codes) -> {
          if (aliases.anyOf(tenant, AliasKind.PARTNER, codes)) {
            held.releaseAll(tenant, cause());
          } else {
            held.release(tenant, codes, cause());
          }
        });
    for (Tenant tenant : Set.copyOf(named)) {
      named.remove(tenant);
      held.releaseAll(tenant, cause());
    }
    return false;
  }

  private static Cause cause() {
    return Cause.ofClock("held-sales");
  }
}
