package pep.promotion.accrual;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import pep.platform.background.Background;
import pep.platform.background.BackgroundWork;
import pep.platform.readiness.Readiness;
import pep.platform.tenancy.Tenant;

/**
 * Settles whatever is due, woken by arrivals and by a short sweep. One instance does one vendor at
 * a time. Under a stream of sales a partner's lines are reckoned once for many arrivals.
 */
@Component
class Accruer extends BackgroundWork {

  private static final Logger log = LoggerFactory.getLogger(Accruer.class);
  private static final Duration SWEEP = Duration.ofMillis(500);

  private final Settlement settlement;
  private final Books books;
  private final Readiness readiness;

  Accruer(Settlement settlement, Books books, Background background, MeterRegistry meters) {
    super("accrual", SWEEP, background);
    this.settlement = settlement;
    this.books = books;
    this.readiness = background.readiness();
    meters.gauge("pep.accrual.held", this, Accruer::held);
  }

  /** Hastens the next pass. */
  void hasten() {
    wake();
  }

  /** Passes over every vendor; one that fails holds up no other. */
  @Override
  protected boolean round(boolean swept) {
    for (Tenant tenant : settlement.tenants()) {
      try {
        settlement.pass(tenant, () -> isRunning() && holds(tenant.vendorId()));
      } catch (RuntimeException e) {
        log.warn("The accrual of {} waits", tenant.vendorId(), e);
      }
    }
    return false;
  }

  private double held() {
    return readiness.isReady() ? books.tenants().stream().mapToLong(books::held).sum() : 0;
  }
}
