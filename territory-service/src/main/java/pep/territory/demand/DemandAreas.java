package pep.territory.demand;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import pep.territory.area.Area;
import pep.territory.area.Place;
import pep.territory.area.RegionCode;
import pep.territory.demand.WhiteSpaceSearch.Grouping;

/** The areas that demand is grouped by. */
final class DemandAreas {

  private static final String UNKNOWN = "unknown";

  private DemandAreas() {}

  /**
   * Says in which areas demand lies.
   *
   * @param territories by their codes
   * @param places where demand is, as far as it is known
   */
  static Function<Demand, List<String>> grouping(
      Grouping by, Map<String, Area> territories, Function<Demand, Place> places) {
    return switch (by) {
      case COUNTRY -> demand -> List.of(demand.country());
      case CODE -> demand -> List.of(demand.country() + " " + demand.postalCode());
      case SUBDIVISION -> demand -> List.of(subdivision(places.apply(demand), demand));
      case TERRITORY ->
          demand ->
              territories.entrySet().stream()
                  .filter(each -> each.getValue().covers(places.apply(demand)))
                  .map(Map.Entry::getKey)
                  .toList();
    };
  }

  private static String subdivision(Place place, Demand demand) {
    return place
        .region()
        .filter(region -> !region.isCountry())
        .map(RegionCode::value)
        .orElse(demand.country() + " " + UNKNOWN);
  }
}
