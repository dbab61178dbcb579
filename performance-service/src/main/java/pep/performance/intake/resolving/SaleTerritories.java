package pep.performance.intake.resolving;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pep.performance.roster.Ground;
import pep.performance.roster.KnownGrant;
import pep.platform.tenancy.Tenant;

/**
 * Tells in which territories a sale counts: in the one that its partner held a grant for, for the
 * product's line, on the day of the sale, and in all above it. A line does not say where it was
 * sold, so of several that were held it counts in those above that they have in common.
 */
final class SaleTerritories {

  private final ZoneId zone;
  private final Map<String, ? extends Collection<KnownGrant>> grants;
  private final Map<String, List<String>> paths;

  /**
   * @param zone the vendor's, to tell the day
   * @param grants issued ones by partner id
   * @param paths by a territory's code: it and those that it lies in, the nearest first
   */
  public SaleTerritories(
      ZoneId zone,
      Map<String, ? extends Collection<KnownGrant>> grants,
      Map<String, List<String>> paths) {
    this.zone = zone;
    this.grants = grants;
    this.paths = paths;
  }

  /** For sales of these partners. */
  static SaleTerritories of(
      Ground ground, Tenant tenant, ZoneId zone, Collection<String> partnerIds) {
    Map<String, List<KnownGrant>> grants = ground.grants(tenant, partnerIds);
    return new SaleTerritories(zone, grants, ground.paths(tenant, codes(grants)));
  }

  /** The codes of the territories that grants are on. */
  static Set<String> codes(Map<String, List<KnownGrant>> grants) {
    return grants.values().stream()
        .flatMap(Collection::stream)
        .map(KnownGrant::territoryCode)
        .collect(Collectors.toSet());
  }

  /** The territories' codes, the smallest first; empty where none is certain. */
  List<String> of(String partnerId, @Nullable String productLine, Instant soldAt) {
    Collection<KnownGrant> held = grants.get(partnerId);
    if (held == null || productLine == null) {
      return List.of();
    }
    LocalDate day = LocalDate.ofInstant(soldAt, zone);
    List<String> common = null;
    for (KnownGrant grant : held) {
      if (grant.covers(productLine, day)) {
        String code = grant.territoryCode();
        List<String> path = paths.getOrDefault(code, List.of(code));
        common = common == null || common.equals(path) ? path : inBoth(common, path);
      }
    }
    return common == null ? List.of() : common;
  }

  private static List<String> inBoth(List<String> one, List<String> other) {
    List<String> both = new ArrayList<>(one);
    both.retainAll(other);
    return both;
  }
}
