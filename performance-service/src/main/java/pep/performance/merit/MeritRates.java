package pep.performance.merit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import pep.performance.tier.RebateRates;
import pep.platform.tenancy.Tenant;

/** Tells what tiers are paid by what was posted to their partners. */
@Component
class MeritRates implements RebateRates {

  private final MeritSummaries summaries;

  MeritRates(MeritSummaries summaries) {
    this.summaries = summaries;
  }

  @Override
  public Map<String, BigDecimal> byTier(Tenant tenant) {
    Map<String, BigDecimal> rates = new HashMap<>();
    for (MeritSummary.OfTier each : summaries.of(tenant).tiers()) {
      if (each.tier() != null && each.rate() != null) {
        rates.put(each.tier(), each.rate());
      }
    }
    return rates;
  }
}
