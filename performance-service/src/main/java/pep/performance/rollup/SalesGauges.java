package pep.performance.rollup;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;
import pep.performance.intake.CountedBatches;
import pep.performance.intake.IntakeTotals;
import pep.platform.tenancy.Tenant;

/** What waits, over all vendors: sales for their partner, batches for the roll-ups. */
@Component
class SalesGauges {

  private final CountedBatches counted;

  SalesGauges(
      CountedBatches counted, IntakeTotals totals, Rollups rollups, MeterRegistry registry) {
    this.counted = counted;
    Gauge.builder("pep.sales.held", () -> sum(totals::held))
        .description("lines that wait for their partner")
        .register(registry);
    Gauge.builder("pep.sales.waiting", () -> sum(tenant -> rollups.freshness(tenant).waiting()))
        .description("batches that are stored and not summed up yet")
        .register(registry);
  }

  private double sum(ToLongFunction<Tenant> one) {
    return counted.tenants().stream().mapToLong(one).sum();
  }
}
