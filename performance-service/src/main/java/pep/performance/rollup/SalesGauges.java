package pep.performance.rollup;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import pep.performance.intake.IntakeTotals;

/**
 * What waits, over all vendors: sales for their partner, and of the batches for the roll-ups those
 * that this process knows of.
 */
@Component
class SalesGauges {

  SalesGauges(IntakeTotals totals, RollupLoop loop, Rollups rollups, MeterRegistry registry) {
    Gauge.builder("pep.sales.held", totals::held)
        .description("lines that wait for their partner")
        .register(registry);
    Gauge.builder("pep.sales.waiting", () -> waiting(loop, rollups))
        .description("batches that are stored and not summed up yet")
        .register(registry);
  }

  private static double waiting(RollupLoop loop, Rollups rollups) {
    return loop.waiting().stream().mapToLong(tenant -> rollups.freshness(tenant).waiting()).sum();
  }
}
