package pep.territory.area;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The ground of a territory: the union of regions, postal codes and polygons.
 *
 * @param regions countries and subdivisions, at most {@value #MAX_REGIONS}
 * @param postalCodes sets of codes, together at most {@value #MAX_POSTAL_CODES}
 * @param polygons together at most {@value #MAX_VERTICES} vertices
 */
public record Area(
    SortedSet<RegionCode> regions, List<PostalCodes> postalCodes, List<Polygons> polygons) {

  public static final int MAX_REGIONS = 5_000;
  public static final int MAX_POSTAL_CODES = 50_000;
  public static final int MAX_VERTICES = 100_000;

  public Area {
    regions = Collections.unmodifiableSortedSet(new TreeSet<>(regions));
    postalCodes = List.copyOf(postalCodes);
    polygons = List.copyOf(polygons);
    if (regions.isEmpty() && postalCodes.isEmpty() && polygons.isEmpty()) {
      throw new InvalidArea("an area has a country, a subdivision, a postal code or a polygon");
    }
    limit("regions", regions.size(), MAX_REGIONS);
    limit("postal codes", postalCodes.stream().mapToInt(PostalCodes::size).sum(), MAX_POSTAL_CODES);
    limit("vertices", polygons.stream().mapToInt(Polygons::vertices).sum(), MAX_VERTICES);
  }

  public static Area ofRegions(RegionCode... regions) {
    return new Area(new TreeSet<>(List.of(regions)), List.of(), List.of());
  }

  public static Area ofPostalCodes(PostalCodes... codes) {
    return new Area(new TreeSet<>(), List.of(codes), List.of());
  }

  public static Area ofPolygons(Polygons... polygons) {
    return new Area(new TreeSet<>(), List.of(), List.of(polygons));
  }

  /**
   * What lies in either.
   *
   * @throws InvalidArea if that has more parts than an area may have
   */
  public Area with(Area other) {
    SortedSet<RegionCode> both = new TreeSet<>(regions);
    both.addAll(other.regions);
    return new Area(
        both, together(postalCodes, other.postalCodes), together(polygons, other.polygons));
  }

  /**
   * How much ground the drawn parts of both share, in square metres; of ground given by codes it is
   * not known. Parts of one area are taken to lie apart.
   */
  public double sharedSquareMetres(Area other) {
    return polygons.stream()
        .flatMapToDouble(mine -> other.polygons.stream().mapToDouble(mine::sharedSquareMetres))
        .sum();
  }

  private static <T> List<T> together(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }

  /** Whether the place lies in it, by what is known of the place: its codes, its coordinates. */
  public boolean covers(Place place) {
    return place.region().filter(this::hasRegion).isPresent()
        || place.postalCode().filter(code -> hasPostalCode(place, code)).isPresent()
        || place.point().filter(at -> polygons.stream().anyMatch(p -> p.covers(at))).isPresent();
  }

  private boolean hasRegion(RegionCode region) {
    return region.enclosing().stream().map(RegionCode::new).anyMatch(regions::contains);
  }

  private boolean hasPostalCode(Place place, String code) {
    return place
        .region()
        .filter(
            region ->
                postalCodes.stream()
                    .filter(set -> set.within().hasOnePostWith(region))
                    .anyMatch(set -> set.covers(code)))
        .isPresent();
  }

  private static void limit(String what, int size, int max) {
    if (size > max) {
      throw new InvalidArea("an area has at most %,d %s, not %,d".formatted(max, what, size));
    }
  }
}
