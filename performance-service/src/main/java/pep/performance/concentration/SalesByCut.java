package pep.performance.concentration;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import pep.performance.rollup.Dimension;
import pep.performance.rollup.Rollups;
import pep.performance.roster.Ground;
import pep.platform.tenancy.Tenant;

/** Divides the sales of a period, in the currency's smallest unit; what has no line is left out. */
@Service
class SalesByCut {

  private final Rollups rollups;
  private final Ground ground;
  private final PartnerGroups groups;

  SalesByCut(Rollups rollups, Ground ground, PartnerGroups groups) {
    this.rollups = rollups;
    this.ground = ground;
    this.groups = groups;
  }

  /** By key; what has none, or is of a partner that has none, stands under the empty key. */
  Map<String, Long> of(Tenant tenant, Cut cut, Period period, Measure measure) {
    Dimension dimension = cut.dimension();
    if (dimension == null) {
      Map<String, Long> partners = summed(tenant, Dimension.PARTNER, period, measure);
      return grouped(partners, groups.of(tenant, cut, partners.keySet()));
    }
    Map<String, Long> sums = summed(tenant, dimension, period, measure);
    return cut == Cut.TERRITORY
        ? withoutThoseBelow(sums, ground.paths(tenant, sums.keySet()).values())
        : sums;
  }

  private Map<String, Long> summed(
      Tenant tenant, Dimension dimension, Period period, Measure measure) {
    Map<String, Long> sums = new HashMap<>();
    rollups
        .byKey(tenant, dimension, period.from(), period.until(), null)
        .forEach(
            (key, tally) -> {
              if (tally.lines() > 0) {
                sums.put(key, measure.of(tally));
              }
            });
    return sums;
  }

  static Map<String, Long> grouped(Map<String, Long> sold, Map<String, List<String>> groups) {
    Map<String, Long> sums = new HashMap<>();
    sold.forEach(
        (partnerId, minor) ->
            groups
                .getOrDefault(partnerId, PartnerGroups.NONE)
                .forEach(group -> sums.merge(group, minor, Math::addExact)));
    return sums;
  }

  /**
   * A territory's roll-up has the sales of all that lies in it.
   *
   * @param paths each territory with those it lies in, the nearest first
   */
  static Map<String, Long> withoutThoseBelow(
      Map<String, Long> sums, Collection<List<String>> paths) {
    Map<String, Long> own = new HashMap<>(sums);
    for (List<String> path : paths) {
      if (path.size() > 1) {
        own.computeIfPresent(
            path.get(1),
            (above, sum) -> Math.subtractExact(sum, sums.getOrDefault(path.getFirst(), 0L)));
      }
    }
    return own;
  }
}
