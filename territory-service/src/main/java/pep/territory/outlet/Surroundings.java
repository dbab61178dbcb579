package pep.territory.outlet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pep.territory.brand.BrandBook;

/** Open outlets around some places, held in memory: finds what {@link Outlets#near} finds there. */
final class Surroundings {

  private record Cell(String brandKey, int cell) {}

  private final Map<Cell, List<Site>> standing = new HashMap<>();
  private final Map<Cell, List<Site>> reaching = new HashMap<>();

  private final BrandBook book;

  Surroundings(BrandBook book, Collection<Standing> outlets) {
    this.book = book;
    outlets.forEach(each -> add(each.brand(), each.site()));
  }

  /**
   * Adds an outlet that is open from now on.
   *
   * @param brand as it is spelt
   */
  void add(String brand, Site site) {
    String brandKey = book.canonical(brand);
    put(standing, new Cell(brandKey, Grid.cell(site.point())), site);
    for (int cell : Grid.cells(site.point(), site.radius())) {
      put(reaching, new Cell(brandKey, cell), site);
    }
  }

  private static void put(Map<Cell, List<Site>> sites, Cell cell, Site site) {
    sites.computeIfAbsent(cell, absent -> new ArrayList<>()).add(site);
  }

  /** Checks that an outlet may be placed under its brand. */
  void requireBrand(OutletDetails details) {
    book.require(details.brand());
  }

  /** What is to be said of a place that is one of those. */
  SpacingDecision decide(String id, OutletDetails details) {
    String brandKey = book.canonical(details.brand());
    double radius = details.radius().metres();
    Map<String, Site> near = new TreeMap<>();
    if (book.protects(details.brand())) {
      for (int cell : Grid.cells(details.point(), radius)) {
        collect(standing, new Cell(brandKey, cell), near);
      }
      collect(reaching, new Cell(brandKey, Grid.cell(details.point())), near);
    }
    Site site = new Site(id, details.code(), "", details.point(), radius);
    return SpacingPolicy.decide(site, near.values());
  }

  private static void collect(Map<Cell, List<Site>> from, Cell cell, Map<String, Site> into) {
    from.getOrDefault(cell, List.of()).forEach(site -> into.put(site.outletId(), site));
  }
}
