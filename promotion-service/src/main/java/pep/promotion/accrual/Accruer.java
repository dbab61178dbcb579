package pep.promotion.accrual;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import pep.platform.background.Background;
import pep.platform.background.BackgroundWork;
import pep.platform.background.PossibleWork;
import pep.platform.readiness.Readiness;
import pep.platform.tenancy.Tenant;
import pep.promotion.promotion.Promotions;

/**
 * Settles whatever is due, woken by arrivals and by a short sweep. One instance does one vendor at
 * a time. Under a stream of sales a partner's lines are reckoned once for many arrivals.
 */
@Component
class Accruer extends BackgroundWork {

  private static final Logger log = LoggerFactory.getLogger(Accruer.class);
  private static final Duration SWEEP = Duration.ofSeconds(1);

  private final Settlement settlement;
  private final Books books;
  private final Readiness readiness;

  /** Vendors whose books may have been settled under other rebates, or by other rules. */
  private final PossibleWork changed;

  Accruer(
      Settlement settlement,
      Books books,
      Promotions promotions,
      Background background,
      MeterRegistry meters,
      Clock clock) {
    super("accrual", SWEEP, background);
    this.settlement = settlement;
    this.books = books;
    this.readiness = background.readiness();
    this.changed = new PossibleWork(books::tenants, promotions::changedSince, clock);
    meters.gauge("pep.accrual.held", this, Accruer::held);
  }

  /** Hastens the next pass. */
  void hasten() {
    wake();
  }

  /** Passes over the vendors that have something due; one that fails holds up no other. */
  @Override
  protected boolean round(boolean swept) {
    changed.look();
    Set<Tenant> tenants = settlement.due();
    tenants.addAll(changed.tenants());
    for (Tenant tenant : tenants) {
      changed.begin(tenant);
      try {
        settlement.pass(tenant, () -> isRunning() && holds(tenant.vendorId()));
      } catch (RuntimeException e) {
        changed.note(tenant);
        log.warn("The accrual of {} waits", tenant.vendorId(), e);
      }
    }
    return false;
  }

  private double held() {
    return readiness.isReady() ? books.held() : 0;
  }
}
