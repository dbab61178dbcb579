package pep.territory.demand;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Tenant;
import pep.territory.area.Area;
import pep.territory.area.Place;
import pep.territory.area.PostalCode;
import pep.territory.area.RegionCode;
import pep.territory.outlet.OutletAddress;
import pep.territory.outlet.Outlets;
import pep.territory.outlet.Standing;
import pep.territory.placement.Grant;
import pep.territory.placement.Grants;
import pep.territory.placement.Surveying;
import pep.territory.placement.Territories;
import pep.territory.placement.Territory;
import pep.territory.roster.Roster;

/** Finds white space: demand that nobody serves at this moment. */
@Service
public class WhiteSpaceSearch {

  /** So many territories are compared with every postal code at most. */
  private static final int TERRITORIES = 1_000;

  private static final String UNKNOWN = "unknown";

  private final Demands demands;
  private final Territories territories;
  private final Surveying surveying;
  private final Grants grants;
  private final Outlets outlets;
  private final Roster roster;
  private final Clock clock;

  WhiteSpaceSearch(
      Demands demands,
      Territories territories,
      Surveying surveying,
      Grants grants,
      Outlets outlets,
      Roster roster,
      Clock clock) {
    this.demands = demands;
    this.territories = territories;
    this.surveying = surveying;
    this.grants = grants;
    this.outlets = outlets;
    this.roster = roster;
    this.clock = clock;
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
   * @param notComparable territories that are drawn, of which a postal code does not say whether it
   *     lies in them
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
    return new Found(
        WhiteSpace.ranked(
            here,
            grouping(question.by(), areas, places),
            service(tenant, question, standing, places)),
        elsewhere(all, countries),
        areas.entrySet().stream()
            .filter(each -> !each.getValue().polygons().isEmpty())
            .map(Map.Entry::getKey)
            .sorted()
            .toList(),
        demands.lines(tenant));
  }

  private List<Demand> demanded(Tenant tenant, @Nullable String productLine) {
    List<Demand> ofLine = productLine == null ? List.of() : demands.of(tenant, productLine);
    return ofLine.isEmpty() ? demands.of(tenant, Demand.ALL_LINES) : ofLine;
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

  private static Function<Demand, List<String>> grouping(
      Grouping by, Map<String, Area> areas, Map<Demand, Place> places) {
    return switch (by) {
      case COUNTRY -> demand -> List.of(demand.country());
      case CODE -> demand -> List.of(demand.country() + " " + demand.postalCode());
      case SUBDIVISION -> demand -> List.of(subdivision(place(places, demand), demand));
      case TERRITORY ->
          demand ->
              areas.entrySet().stream()
                  .filter(each -> each.getValue().covers(place(places, demand)))
                  .map(Map.Entry::getKey)
                  .toList();
    };
  }

  private static Place place(Map<Demand, Place> places, Demand demand) {
    return places.getOrDefault(demand, demand.place());
  }

  private static String subdivision(Place place, Demand demand) {
    return place
        .region()
        .filter(region -> !region.isCountry())
        .map(RegionCode::value)
        .orElse(demand.country() + " " + UNKNOWN);
  }

  private Function<Demand, WhiteSpace.Service> service(
      Tenant tenant, Question question, List<Standing> standing, Map<Demand, Place> places) {
    boolean byOutlets = question.servedBy() != ServedBy.GRANTS;
    Map<String, List<Standing>> outletsIn = new HashMap<>();
    if (byOutlets) {
      standing.forEach(
          each ->
              codes(each.address())
                  .forEach(
                      code -> outletsIn.computeIfAbsent(code, no -> new ArrayList<>()).add(each)));
    }
    Map<String, Area> held = new TreeMap<>();
    Map<String, Set<String>> holders = new HashMap<>();
    if (question.servedBy() != ServedBy.OUTLETS) {
      grantsToday(tenant, question.productLine(), held, holders);
    }
    return demand -> {
      Set<String> partners = new TreeSet<>();
      held.forEach(
          (territory, area) -> {
            if (area.covers(place(places, demand))) {
              partners.addAll(holders.getOrDefault(territory, Set.of()));
            }
          });
      List<Standing> in =
          outletsIn.getOrDefault(demand.country() + " " + demand.postalCode(), List.of());
      in.forEach(each -> partners.add(each.site().partnerId()));
      return new WhiteSpace.Service(partners, in.size());
    };
  }

  /** Its code and the district that it is in; an outlet whose address has none serves none. */
  private static Set<String> codes(OutletAddress address) {
    String text = address.postalCode();
    String code =
        text == null ? null : PostalCode.read(new RegionCode(address.country()), text).orElse(null);
    return code == null
        ? Set.of()
        : new TreeSet<>(
            List.of(
                address.country() + " " + code, address.country() + " " + code.split(" ", 2)[0]));
  }

  private void grantsToday(
      Tenant tenant,
      @Nullable String line,
      Map<String, Area> held,
      Map<String, Set<String>> holders) {
    List<Grant> live = grants.live(tenant);
    if (live.isEmpty()) {
      return;
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), roster.zone(tenant));
    List<Grant> holding = new ArrayList<>();
    for (Grant grant : live) {
      if (grant.period().holdsOn(today) && (line == null || line.equals(grant.productLine()))) {
        holding.add(grant);
      }
    }
    for (Grant grant : holding) {
      holders.computeIfAbsent(grant.territoryId(), none -> new TreeSet<>()).add(grant.partnerId());
    }
    territories
        .all(tenant, holders.keySet())
        .forEach(territory -> held.put(territory.id(), territory.area()));
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
