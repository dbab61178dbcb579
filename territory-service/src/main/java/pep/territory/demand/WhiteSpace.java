package pep.territory.demand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Where demand is and nobody serves it. Demand of a postal code is served where an open outlet
 * stands in it, or a partner holds a grant on ground that surely covers it, as it is asked for.
 */
final class WhiteSpace {

  private WhiteSpace() {}

  /** Who serves a postal code. */
  record Service(Set<String> partners, int outlets) {

    boolean isServed() {
      return outlets > 0 || !partners.isEmpty();
    }
  }

  /**
   * Groups demand and ranks it.
   *
   * @param areas the codes of the areas that demand lies in; none leaves it out
   * @return the area with the most demand that nobody serves first
   */
  static List<WhiteArea> ranked(
      List<Demand> demand,
      Function<Demand, List<String>> areas,
      Function<Demand, Service> service) {
    Map<String, Sums> sums = new TreeMap<>();
    for (Demand each : demand) {
      List<String> in = areas.apply(each);
      if (!in.isEmpty()) {
        Service served = service.apply(each);
        in.forEach(area -> sums.computeIfAbsent(area, none -> new Sums()).add(each, served));
      }
    }
    List<WhiteArea> ranked = new ArrayList<>();
    sums.forEach((area, sum) -> ranked.add(sum.of(area)));
    ranked.sort(
        Comparator.comparing(WhiteArea::unserved).reversed().thenComparing(WhiteArea::area));
    return ranked;
  }

  private static final class Sums {

    private BigDecimal demand = BigDecimal.ZERO;
    private BigDecimal unserved = BigDecimal.ZERO;
    private int codes;
    private int unservedCodes;
    private int outlets;
    private final Set<String> partners = new HashSet<>();

    private void add(Demand each, Service service) {
      demand = demand.add(each.measure());
      codes++;
      outlets += service.outlets();
      partners.addAll(service.partners());
      if (!service.isServed()) {
        unserved = unserved.add(each.measure());
        unservedCodes++;
      }
    }

    private WhiteArea of(String area) {
      return new WhiteArea(
          area,
          demand.stripTrailingZeros(),
          demand.subtract(unserved).stripTrailingZeros(),
          unserved.stripTrailingZeros(),
          codes,
          unservedCodes,
          partners.size(),
          outlets);
    }
  }
}
