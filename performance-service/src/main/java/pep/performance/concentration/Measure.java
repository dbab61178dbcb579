package pep.performance.concentration;

import pep.performance.rollup.Tally;

/** What is measured of sales. */
public enum Measure {
  /** Sales less returns. */
  NET,
  /** Sales. */
  REVENUE;

  /** In the currency's smallest unit. */
  long of(Tally tally) {
    return this == NET ? tally.netMinor() : tally.revenueMinor();
  }
}
