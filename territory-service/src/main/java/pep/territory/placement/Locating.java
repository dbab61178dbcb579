package pep.territory.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import pep.platform.tenancy.Tenant;
import pep.territory.area.Area;
import pep.territory.area.GeoPoint;
import pep.territory.area.Place;

/**
 * Finds the territories of many places: those near each other are asked of the store together, and
 * each territory is unpacked once for them. Of each place it tells what {@link Surveying} would.
 */
@Service
public class Locating {

  /** Places in one cell of so many degrees are asked of together. */
  private static final double CELL = 5;

  private final Territories territories;
  private final Surveying surveying;

  Locating(Territories territories, Surveying surveying) {
    this.territories = territories;
    this.surveying = surveying;
  }

  /** A territory that may cover places, unpacked. */
  private record Unpacked(Territory territory, Area area) {}

  /** What is found of each place, in their order. */
  public List<Located> all(Tenant tenant, List<Place> places) {
    List<Place> known = places.stream().map(surveying::known).toList();
    Map<String, List<Integer>> near = new LinkedHashMap<>();
    for (int i = 0; i < known.size(); i++) {
      near.computeIfAbsent(cell(known.get(i)), cell -> new ArrayList<>()).add(i);
    }
    Located[] found = new Located[known.size()];
    for (List<Integer> group : near.values()) {
      List<Unpacked> perhaps = perhaps(tenant, group.stream().map(known::get).toList());
      for (int i : group) {
        found[i] = located(known.get(i), perhaps);
      }
    }
    return List.of(found);
  }

  private List<Unpacked> perhaps(Tenant tenant, List<Place> places) {
    return territories.perhapsCoveringAny(tenant, places).stream()
        .sorted(Comparator.comparing(Territory::code))
        .map(territory -> new Unpacked(territory, territory.area()))
        .toList();
  }

  private static Located located(Place place, List<Unpacked> perhaps) {
    List<Territory> covering =
        perhaps.stream()
            .filter(each -> each.area().covers(place))
            .map(Unpacked::territory)
            .toList();
    return Located.of(covering, place);
  }

  private static String cell(Place place) {
    return place.point().map(Locating::cell).orElse("none");
  }

  private static String cell(GeoPoint point) {
    return Math.floor(point.latitude() / CELL) + "/" + Math.floor(point.longitude() / CELL);
  }
}
