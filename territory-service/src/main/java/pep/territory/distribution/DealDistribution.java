package pep.territory.distribution;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.productline.ProductLines;
import pep.platform.tenancy.Tenant;
import pep.territory.area.Area;
import pep.territory.area.Place;
import pep.territory.deal.Chase;
import pep.territory.deal.Chases;
import pep.territory.distribution.DealCrowding.ChasedCustomer;
import pep.territory.distribution.DealCrowding.CrowdingMeasure;
import pep.territory.placement.Surveying;
import pep.territory.placement.Territories;
import pep.territory.placement.Territory;

/** Measures where several partners are after the same business, as the deals are at this moment. */
@Service
public class DealDistribution {

  /** The latest deals that are looked at: what they need in memory is some hundred megabytes. */
  private static final int LOOKED_AT = 200_000;

  private static final int GROUPS = 200;
  private static final int MOST = 20;
  private static final String UNKNOWN = "unknown";
  private static final String ANY_LINE = "any";

  private final Chases chases;
  private final Territories territories;
  private final Surveying surveying;
  private final Clock clock;

  DealDistribution(Chases chases, Territories territories, Surveying surveying, Clock clock) {
    this.chases = chases;
    this.territories = territories;
    this.surveying = surveying;
    this.clock = clock;
  }

  /** What deals are grouped by. */
  public enum DealGrouping {
    PRODUCT_LINE,
    COUNTRY,
    CITY,
    TERRITORY
  }

  /**
   * The measure of one group.
   *
   * @param code of the product line, country or territory, or country and city; {@code any} for
   *     deals about all lines, {@code unknown} for customers whose place is not known
   */
  public record DealGroup(String code, CrowdingMeasure measure) {}

  /**
   * The measure of all customers and of each group.
   *
   * @param groups the most crowded first, at most {@value #GROUPS}
   * @param contested customers that most partners were after, at most {@value #MOST}
   */
  public record Overview(
      DealGrouping by,
      int days,
      CrowdingMeasure total,
      List<DealGroup> groups,
      List<ChasedCustomer> contested) {}

  /**
   * How crowded the vendor's deals are.
   *
   * @param days how far back deals count, from their registration
   */
  public Overview overview(Tenant tenant, DealGrouping by, int days) {
    List<Chase> found =
        chases.since(tenant, clock.instant().minus(Duration.ofDays(days)), LOOKED_AT);
    List<ChasedCustomer> all = DealCrowding.customers(found);
    Map<String, List<Chase>> parts =
        switch (by) {
          case PRODUCT_LINE -> byLine(found);
          case COUNTRY -> grouped(found, chase -> named(chase.country()));
          case CITY -> grouped(found, chase -> Cities.code(chase.country(), chase.city()));
          case TERRITORY -> byTerritory(tenant, found);
        };
    List<DealGroup> groups =
        parts.entrySet().stream()
            .map(
                part ->
                    new DealGroup(
                        part.getKey(), DealCrowding.of(DealCrowding.customers(part.getValue()))))
            .sorted(
                Comparator.comparing((DealGroup group) -> group.measure().held())
                    .reversed()
                    .thenComparing(DealGroup::code))
            .limit(GROUPS)
            .toList();
    List<ChasedCustomer> contested =
        all.stream()
            .filter(ChasedCustomer::contested)
            .sorted(
                Comparator.comparingInt((ChasedCustomer each) -> each.partners().size())
                    .reversed()
                    .thenComparing(ChasedCustomer::accountId))
            .limit(MOST)
            .toList();
    return new Overview(by, days, DealCrowding.of(all), groups, contested);
  }

  private static Map<String, List<Chase>> byLine(List<Chase> found) {
    Map<String, List<Chase>> lines = new TreeMap<>();
    for (Chase chase : found) {
      Set<String> own = new TreeSet<>();
      chase.productLines().forEach(line -> own.addAll(ProductLines.upwards(line)));
      if (own.isEmpty()) {
        own.add(ANY_LINE);
      }
      own.forEach(line -> lines.computeIfAbsent(line, none -> new ArrayList<>()).add(chase));
    }
    return lines;
  }

  private Map<String, List<Chase>> byTerritory(Tenant tenant, List<Chase> found) {
    Map<String, List<Chase>> ground = new TreeMap<>();
    Map<Chase, Place> places = new LinkedHashMap<>();
    found.forEach(
        chase -> chase.place().ifPresent(place -> places.put(chase, surveying.known(place))));
    for (Territory territory : territories.inUse(tenant)) {
      Area area = territory.area();
      List<Chase> within =
          places.entrySet().stream()
              .filter(placed -> area.covers(placed.getValue()))
              .map(Map.Entry::getKey)
              .toList();
      if (!within.isEmpty()) {
        ground.put(territory.code(), within);
      }
    }
    return ground;
  }

  private static Map<String, List<Chase>> grouped(List<Chase> found, Function<Chase, String> key) {
    Map<String, List<Chase>> groups = new TreeMap<>();
    found.forEach(
        chase -> groups.computeIfAbsent(key.apply(chase), none -> new ArrayList<>()).add(chase));
    return groups;
  }

  private static String named(@Nullable String country) {
    return country == null ? UNKNOWN : country;
  }
}
