package pep.performance.concentration;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import pep.performance.rollup.Dimension;
import pep.performance.rollup.Rollups;
import pep.performance.rollup.Tally;
import pep.performance.roster.Roster;
import pep.platform.tenancy.Tenant;

/** Works out how concentrated a vendor's sales are. */
@Service
public class Concentrations {

  private final Rollups rollups;
  private final Roster roster;
  private final Clock clock;

  Concentrations(Rollups rollups, Roster roster, Clock clock) {
    this.rollups = rollups;
    this.roster = roster;
    this.clock = clock;
  }

  /** What is measured of a partner. */
  public enum Measure {
    /** Sales less returns. */
    NET,
    /** Sales. */
    REVENUE
  }

  /** Up to when sales are complete that are read afterwards. */
  public Instant completeUpTo(Tenant tenant) {
    return rollups.completeUpTo(tenant, clock.instant());
  }

  /** The concentration over months, both included. */
  public Concentration of(Tenant tenant, YearMonth from, YearMonth until, Measure measure) {
    Map<String, Tally> byPartner = rollups.byKey(tenant, Dimension.PARTNER, from, until, null);
    List<Long> sold =
        byPartner.values().stream()
            .filter(tally -> tally.lines() > 0)
            .map(tally -> measure == Measure.NET ? tally.netMinor() : tally.revenueMinor())
            .toList();
    return ConcentrationOfSales.of(roster.vendor(tenant).currency(), sold);
  }
}
