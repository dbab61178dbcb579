package pep.territory.outlet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Open outlets around some places, held in memory: finds what {@link Outlets#near} finds there. */
final class Surroundings {

  private record Cell(String brandKey, int cell) {}

  private final Map<Cell, List<Site>> standing = new HashMap<>();
  private final Map<Cell, List<Site>> reaching = new HashMap<>();

  Surroundings(Collection<Standing> outlets) {
    outlets.forEach(each -> add(each.brand(), each.site()));
  }

  /**
   * Adds an outlet that is open from now on.
   *
   * @param brandKey of its brand
   */
  void add(String brandKey, Site site) {
    put(standing, new Cell(brandKey, Grid.cell(site.point())), site);
    for (int cell : Grid.cells(site.point(), site.radius())) {
      put(reaching, new Cell(brandKey, cell), site);
    }
  }

  private static void put(Map<Cell, List<Site>> sites, Cell cell, Site site) {
    sites.computeIfAbsent(cell, absent -> new ArrayList<>()).add(site);
  }

  /** What is to be said of a place that is one of those. */
  SpacingDecision decide(String id, OutletDetails details) {
    String brandKey = Brand.key(details.brand());
    double radius = details.radius().metres();
    Map<String, Site> near = new TreeMap<>();
    for (int cell : Grid.cells(details.point(), radius)) {
      collect(standing, new Cell(brandKey, cell), near);
    }
    collect(reaching, new Cell(brandKey, Grid.cell(details.point())), near);
    Site site = new Site(id, details.code(), "", details.point(), radius);
    return SpacingPolicy.decide(site, near.values());
  }

  private static void collect(Map<Cell, List<Site>> from, Cell cell, Map<String, Site> into) {
    from.getOrDefault(cell, List.of()).forEach(site -> into.put(site.outletId(), site));
  }
}
