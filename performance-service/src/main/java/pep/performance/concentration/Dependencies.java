package pep.performance.concentration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Service;
import pep.performance.rollup.Dimension;
import pep.performance.rollup.Rollups;
import pep.performance.roster.Roster;
import pep.platform.tenancy.Tenant;

/** Finds what hangs on few partners. */
@Service
public class Dependencies {

  private static final Comparator<Dependency> MOST_DEPENDENT =
      Comparator.comparing(Dependency::largestShare).reversed().thenComparing(Dependency::key);

  private final Rollups rollups;
  private final SalesByCut sales;
  private final PartnerGroups groups;
  private final Roster roster;

  Dependencies(Rollups rollups, SalesByCut sales, PartnerGroups groups, Roster roster) {
    this.rollups = rollups;
    this.sales = sales;
    this.groups = groups;
    this.roster = roster;
  }

  /**
   * The dependency of each key, the one that hangs most on its three largest partners first.
   *
   * @param cut line, country, type, tier or segment: of others no sums by partner are kept. A
   *     country is the one that a partner has now
   */
  public List<Dependency> of(Tenant tenant, Cut cut, Period period, Measure measure) {
    CurrencyUnit currency = roster.vendor(tenant).currency();
    List<Dependency> found = new ArrayList<>();
    byKey(tenant, cut, period, measure)
        .forEach(
            (key, sold) -> {
              Dependency each = Dependency.of(currency, key, sold);
              if (each != null) {
                found.add(each);
              }
            });
    found.sort(MOST_DEPENDENT);
    return found;
  }

  /** What each partner sold of each key. */
  private Map<String, Map<String, Long>> byKey(
      Tenant tenant, Cut cut, Period period, Measure measure) {
    Map<String, Map<String, Long>> byKey = new HashMap<>();
    if (cut == Cut.LINE) {
      rollups
          .byKey(tenant, Dimension.MIX, period.from(), period.until(), null)
          .forEach(
              (key, tally) -> {
                int slash = key.indexOf('/');
                byKey
                    .computeIfAbsent(key.substring(slash + 1), any -> new HashMap<>())
                    .put(key.substring(0, slash), measure.of(tally));
              });
      return byKey;
    }
    Map<String, Long> sold = sales.of(tenant, Cut.PARTNER, period, measure);
    Map<String, List<String>> in = groups.of(tenant, cut, sold.keySet());
    sold.forEach(
        (partnerId, minor) ->
            in.getOrDefault(partnerId, PartnerGroups.NONE)
                .forEach(
                    group ->
                        byKey
                            .computeIfAbsent(group, any -> new HashMap<>())
                            .put(partnerId, minor)));
    return byKey;
  }
}
