package pep.territory.distribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.tenancy.Tenant;
import pep.territory.area.Area;
import pep.territory.brand.BrandBook;
import pep.territory.distribution.OverDistribution.Coverage;
import pep.territory.outlet.Outlets;
import pep.territory.outlet.Standing;
import pep.territory.placement.Territories;
import pep.territory.placement.Territory;

/** Measures how crowded the vendor's outlets stand, as they are at this moment. */
@Service
public class Distribution {

  private static final int MOST = 10;
  private static final int GROUPS = 500;
  private static final String UNKNOWN = "unknown";

  private final Outlets outlets;
  private final Territories territories;

  Distribution(Outlets outlets, Territories territories) {
    this.outlets = outlets;
    this.territories = territories;
  }

  /** What outlets are grouped by. */
  public enum Grouping {
    SUBDIVISION,
    COUNTRY,
    CITY,
    CELL,
    TERRITORY
  }

  /**
   * The index of one group.
   *
   * @param code of the country, subdivision or territory, a country and a city, or a {@link Cells
   *     cell}; {@code unknown} for outlets whose address does not name it
   */
  public record Group(String code, DistributionIndex index) {}

  /** The index of all outlets and of each group, the most crowded group first, at most 500. */
  public record Overview(Grouping by, DistributionIndex total, List<Group> groups) {}

  /**
   * The index of a territory, and why it is what it is.
   *
   * @param mostCovered the outlets whose circles others cover most, at most ten
   */
  public record TerritoryIndex(
      String territoryId, String code, DistributionIndex index, List<Coverage> mostCovered) {}

  private record Measured(Standing standing, Coverage coverage) {

    boolean isIn(Area area) {
      return area.covers(standing.place());
    }

    String country() {
      return standing.address().country();
    }

    String subdivision() {
      String subdivision = standing.address().subdivision();
      return subdivision == null ? UNKNOWN : subdivision;
    }

    String city() {
      return Cities.code(country(), standing.address().city());
    }
  }

  /** How crowded a territory, named by id or code, is; of one brand or of all. */
  public TerritoryIndex of(Tenant tenant, String territory, @Nullable String brand) {
    Territory found = territories.get(tenant, territory);
    Area area = found.area();
    List<Coverage> within =
        measured(tenant, brand).stream()
            .filter(outlet -> outlet.isIn(area))
            .map(Measured::coverage)
            .toList();
    List<Coverage> most =
        within.stream()
            .filter(coverage -> coverage.overlapping() > 0)
            .sorted(
                Comparator.comparingDouble(Coverage::covered)
                    .thenComparing(Coverage::overlapping)
                    .reversed()
                    .thenComparing(coverage -> coverage.site().code()))
            .limit(MOST)
            .toList();
    return new TerritoryIndex(found.id(), found.code(), DistributionIndex.of(within), most);
  }

  /** How crowded the outlets stand, of one brand or of all. */
  public Overview overview(Tenant tenant, Grouping by, @Nullable String brand) {
    List<Measured> measured = measured(tenant, brand);
    Map<String, List<Coverage>> groups =
        switch (by) {
          case COUNTRY -> grouped(measured, Measured::country);
          case SUBDIVISION -> grouped(measured, Measured::subdivision);
          case CITY -> grouped(measured, Measured::city);
          case CELL -> byCell(measured);
          case TERRITORY -> byTerritory(tenant, measured);
        };
    List<Group> indexes =
        groups.entrySet().stream()
            .map(group -> new Group(group.getKey(), DistributionIndex.of(group.getValue())))
            .sorted(
                Comparator.comparing((Group group) -> group.index().held())
                    .reversed()
                    .thenComparing(Group::code))
            .toList();
    if (by == Grouping.CELL) {
      indexes = Cells.apart(indexes, Group::code, GROUPS);
    }
    indexes = indexes.stream().limit(GROUPS).toList();
    List<Coverage> all = measured.stream().map(Measured::coverage).toList();
    return new Overview(by, DistributionIndex.of(all), indexes);
  }

  private static Map<String, List<Coverage>> grouped(
      List<Measured> measured, Function<Measured, String> key) {
    return measured.stream()
        .collect(
            Collectors.groupingBy(
                key, TreeMap::new, Collectors.mapping(Measured::coverage, Collectors.toList())));
  }

  private static Map<String, List<Coverage>> byCell(List<Measured> measured) {
    Map<String, List<Coverage>> groups = new TreeMap<>();
    for (Measured outlet : measured) {
      for (String cell : Cells.around(outlet.standing().site().point())) {
        groups.computeIfAbsent(cell, none -> new ArrayList<>()).add(outlet.coverage());
      }
    }
    return groups;
  }

  private Map<String, List<Coverage>> byTerritory(Tenant tenant, List<Measured> measured) {
    Map<String, List<Coverage>> groups = new TreeMap<>();
    for (Territory territory : territories.inUse(tenant)) {
      Area area = territory.area();
      groups.put(
          territory.code(),
          measured.stream().filter(outlet -> outlet.isIn(area)).map(Measured::coverage).toList());
    }
    return groups;
  }

  /** Brands do not crowd each other, so each is measured alone. */
  private List<Measured> measured(Tenant tenant, @Nullable String brand) {
    Map<String, List<Standing>> brands = new TreeMap<>();
    BrandBook book = outlets.book(tenant);
    for (Standing standing : outlets.standing(tenant, brand)) {
      // Outlets that protect nobody crowd nobody: each is alone.
      String group =
          book.protects(standing.brand()) ? standing.brand() : "\n" + standing.site().outletId();
      brands.computeIfAbsent(group, none -> new ArrayList<>()).add(standing);
    }
    List<Measured> measured = new ArrayList<>();
    for (List<Standing> ofOneBrand : brands.values()) {
      List<Coverage> coverage =
          OverDistribution.coverage(ofOneBrand.stream().map(Standing::site).toList());
      for (int i = 0; i < ofOneBrand.size(); i++) {
        measured.add(new Measured(ofOneBrand.get(i), coverage.get(i)));
      }
    }
    return measured;
  }
}
