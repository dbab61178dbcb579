package pep.performance.selection;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import pep.performance.figures.FoundPartners;
import pep.performance.rollup.Dimension;
import pep.performance.rollup.Rollups;
import pep.performance.roster.Roster;
import pep.performance.tier.standing.TierStandings;
import pep.platform.listing.Listing;
import pep.platform.productline.ProductLines;
import pep.platform.tenancy.Tenant;

/** Narrows lists of partners by what is kept of them elsewhere, as it is now. */
@Service
public class Selections {

  /** Codes of tiers, on one of which a partner stands now. */
  public static final String TIER = "tier";

  /** Codes of segments, in one of which it is now. */
  public static final String SEGMENT = "segment";

  /** Of one of which it is now. */
  public static final String TYPE = "type";

  /** The name of one product line of which it sold something in twelve months. */
  public static final String LINE = "line";

  private static final String PARTNER = "partnerId";
  private static final int MONTHS = 12;

  private final FoundPartners found;
  private final Roster roster;
  private final TierStandings tiers;
  private final Rollups rollups;
  private final Clock clock;

  Selections(
      FoundPartners found, Roster roster, TierStandings tiers, Rollups rollups, Clock clock) {
    this.found = found;
    this.roster = roster;
    this.tiers = tiers;
    this.rollups = rollups;
    this.clock = clock;
  }

  /** The same list, of those partners only that have all that was chosen. */
  public Listing narrow(Tenant tenant, Listing listing) {
    Listing narrowed = listing;
    for (Map.Entry<String, List<String>> each : listing.chosen().entrySet()) {
      Set<String> partners = having(tenant, each.getKey(), each.getValue());
      narrowed = narrowed.and(Filters.in(PARTNER, partners));
    }
    return narrowed;
  }

  private Set<String> having(Tenant tenant, String what, List<String> values) {
    return switch (what) {
      case FoundPartners.WORDS -> found.foundBy(tenant, values.getFirst());
      case TIER -> tiers.standingOn(tenant, values);
      case SEGMENT -> roster.inSegments(tenant, values);
      case TYPE -> roster.ofTypes(tenant, values);
      case LINE -> sellersOf(tenant, values.getFirst());
      default -> throw new IllegalArgumentException("nothing is kept of " + what);
    };
  }

  /**
   * Those that sold something of a product line, or of one below it, in the last twelve months of
   * the calendar.
   */
  private Set<String> sellersOf(Tenant tenant, String line) {
    YearMonth now =
        roster
            .knownVendor(tenant)
            .map(terms -> YearMonth.from(LocalDate.ofInstant(clock.instant(), terms.zone())))
            .orElseGet(() -> YearMonth.now(clock));
    Set<String> sellers = new HashSet<>();
    rollups
        .byKey(tenant, Dimension.MIX, now.minusMonths(MONTHS - 1L), now, null)
        .forEach(
            (key, tally) -> {
              int slash = key.indexOf('/');
              if (tally.saleLines() > 0 && ProductLines.cover(line, key.substring(slash + 1))) {
                sellers.add(key.substring(0, slash));
              }
            });
    return sellers;
  }
}
