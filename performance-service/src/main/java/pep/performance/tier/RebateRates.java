package pep.performance.tier;

import java.math.BigDecimal;
import java.util.Map;
import pep.platform.tenancy.Tenant;

/** Answers what partners of each tier are paid for what they sell. */
public interface RebateRates {

  /**
   * Rebates ÷ net sales of the partners of each tier over a year; one without sales is left out.
   */
  Map<String, BigDecimal> byTier(Tenant tenant);
}
