package pep.performance.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pep.performance.roster.KnownGrant;

/**
 * Tells in which territory a sale counts: the one that its partner held a grant for, for the
 * product's line, on the day of the sale. A line does not say where it was sold, so among several
 * territories none is chosen.
 */
final class SaleTerritories {

  private final ZoneId zone;
  private final Map<String, ? extends Collection<KnownGrant>> grants;

  /**
   * @param zone the vendor's, to tell the day
   * @param grants live ones by partner id
   */
  SaleTerritories(ZoneId zone, Map<String, ? extends Collection<KnownGrant>> grants) {
    this.zone = zone;
    this.grants = grants;
  }

  /** The territory's code; null where there is none, or more than one. */
  @Nullable String of(String partnerId, @Nullable String productLine, Instant soldAt) {
    Collection<KnownGrant> held = grants.get(partnerId);
    if (held == null || productLine == null) {
      return null;
    }
    LocalDate day = LocalDate.ofInstant(soldAt, zone);
    List<String> codes =
        held.stream()
            .filter(grant -> grant.covers(productLine, day))
            .map(KnownGrant::territoryCode)
            .distinct()
            .toList();
    return codes.size() == 1 ? codes.getFirst() : null;
  }
}
