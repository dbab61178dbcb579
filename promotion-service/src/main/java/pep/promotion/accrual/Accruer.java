package pep.promotion.accrual;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import pep.platform.background.Background;
import pep.platform.background.BackgroundWork;
import pep.platform.background.PossibleWork;
import pep.platform.readiness.Readiness;
import pep.platform.tenancy.Tenant;
import pep.promotion.accrual.book.Books;
import pep.promotion.promotion.Promotions;

/**
 * Settles whatever is due, woken by arrivals and by a short sweep, a while for each vendor in turn:
 * one that has much to settle keeps no other waiting. One instance does one vendor at a time. Under
 * a stream of sales a partner's lines are reckoned once for many arrivals.
 */
@Component
public class Accruer extends BackgroundWork {

  private static final Duration SWEEP = Duration.ofSeconds(1);
  private static final long TURN_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

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
    return inTurn(tenants, this::turn);
  }

  private boolean turn(Tenant tenant) {
    changed.begin(tenant);
    long ends = System.nanoTime() + TURN_NANOS;
    BooleanSupplier inTime = () -> System.nanoTime() - ends < 0;
    boolean more = true;
    try {
      more =
          !settlement.pass(
                  tenant, () -> isRunning() && inTime.getAsBoolean() && holds(tenant.vendorId()))
              && !inTime.getAsBoolean();
      return more;
    } finally {
      if (more) {
        changed.note(tenant);
      }
    }
  }

  private double held() {
    return readiness.isReady() ? books.held() : 0;
  }
}
