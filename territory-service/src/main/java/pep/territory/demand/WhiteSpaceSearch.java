package pep.territory.demand;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.problem.InvalidInput;
import pep.platform.productline.ProductLines;
import pep.platform.tenancy.Tenant;
import pep.territory.area.Area;
import pep.territory.area.Place;
import pep.territory.outlet.Outlets;
import pep.territory.outlet.Standing;
import pep.territory.placement.Surveying;
import pep.territory.placement.Territories;
import pep.territory.placement.Territory;
import pep.territory.roster.Roster;

/** Finds white space: demand that nobody serves at this moment. */
@Service
public class WhiteSpaceSearch {

  /** So many territories are compared with every postal code at most. */
  private static final int TERRITORIES = 1_000;

  private final Demands demands;
  private final Territories territories;
  private final Surveying surveying;
  private final ServedGround served;
  private final Outlets outlets;
  private final Roster roster;

  WhiteSpaceSearch(
      Demands demands,
      Territories territories,
      Surveying surveying,
      ServedGround served,
      Outlets outlets,
      Roster roster) {
    this.demands = demands;
    this.territories = territories;
    this.surveying = surveying;
    this.served = served;
    this.outlets = outlets;
    this.roster = roster;
  }

  /** What demand is grouped by. */
  public enum Grouping {
    COUNTRY,
    SUBDIVISION,
    TERRITORY,
    CODE
  }

  /** By what demand is served. */
  public enum ServedBy {
    EITHER,
    OUTLETS,
    GRANTS
  }

  /**
   * What is asked for.
   *
   * @param productLine code of a line; none for demand that is of no single line
   * @param brand of the outlets that serve; none for any
   */
  public record Question(
      Grouping by, ServedBy servedBy, @Nullable String productLine, @Nullable String brand) {}

  /** Demand in a country in which the vendor has neither a territory nor an outlet. */
  public record Elsewhere(String country, BigDecimal demand, int codes) {}

  /**
   * White space.
   *
   * @param areas the one with the most demand that nobody serves first
   * @param elsewhere demand in other countries, which is in no area
   * @param notComparable territories that are drawn, or cut by what is, of which a postal code does
   *     not say whether it lies in them
   * @param lines that demand was entered for; {@code *} for all together
   */
  public record Found(
      List<WhiteArea> areas,
      List<Elsewhere> elsewhere,
      List<String> notComparable,
      List<String> lines) {}

  /**
   * Ranks the areas by demand that nobody serves.
   *
   * @throws InvalidInput if the line is none of the vendor's, or there are too many territories
   */
  public Found find(Tenant tenant, Question question) {
    if (question.productLine() != null) {
      roster.requireProductLine(tenant, question.productLine(), "productLine");
    }
    List<Demand> all = demanded(tenant, question.productLine());
    List<Standing> standing = outlets.standing(tenant, question.brand());
    List<Territory> ground = territories.inUse(tenant);
    if (question.by() == Grouping.TERRITORY && ground.size() > TERRITORIES) {
      throw InvalidInput.of(
          "by", "too-many-territories", "Ask by subdivision, country or code: there are too many.");
    }
    Map<String, Area> areas = new HashMap<>();
    ground.forEach(each -> areas.put(each.code(), each.area()));
    Set<String> countries = countries(areas.values(), standing);
    List<Demand> here = all.stream().filter(each -> countries.contains(each.country())).toList();
    Map<Demand, Place> places = new HashMap<>();
    here.forEach(each -> places.put(each, surveying.known(each.place())));
    Function<Demand, Place> known = each -> places.getOrDefault(each, each.place());
    return new Found(
        WhiteSpace.ranked(
            here,
            DemandAreas.grouping(question.by(), areas, known),
            served.of(tenant, question, standing, known)),
        elsewhere(all, countries),
        areas.entrySet().stream()
            .filter(each -> each.getValue().terms().anyMatch(term -> !term.polygons().isEmpty()))
            .map(Map.Entry::getKey)
            .sorted()
            .toList(),
        demands.lines(tenant));
  }

  /** What is known of the line, or else of the nearest above it, or else of all. */
  private List<Demand> demanded(Tenant tenant, @Nullable String productLine) {
    List<String> lines = productLine == null ? List.of() : ProductLines.upwards(productLine);
    return lines.stream()
        .map(line -> demands.of(tenant, line))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElseGet(() -> demands.of(tenant, Demand.ALL_LINES));
  }

  private static Set<String> countries(Iterable<Area> areas, List<Standing> standing) {
    Set<String> countries = new HashSet<>();
    for (Area area : areas) {
      area.regions().forEach(region -> countries.add(region.country().value()));
      area.postalCodes().forEach(codes -> countries.add(codes.within().country().value()));
    }
    standing.forEach(each -> countries.add(each.address().country()));
    return countries;
  }

  private static List<Elsewhere> elsewhere(List<Demand> all, Set<String> countries) {
    Map<String, List<Demand>> others =
        all.stream()
            .filter(each -> !countries.contains(each.country()))
            .collect(Collectors.groupingBy(Demand::country, TreeMap::new, Collectors.toList()));
    return others.entrySet().stream()
        .map(
            each ->
                new Elsewhere(
                    each.getKey(),
                    each.getValue().stream()
                        .map(Demand::measure)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .stripTrailingZeros(),
                    each.getValue().size()))
        .toList();
  }
}
