package pep.territory.area;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ground of a territory: the union of regions, postal codes and polygons, as far as it lies in
 * what it is joined with by <i>and</i>, and without what is cut out of it by <i>not</i>.
 *
 * @param regions countries and subdivisions, at most {@value #MAX_REGIONS} with those of the others
 * @param postalCodes sets of codes, together at most {@value #MAX_POSTAL_CODES}
 * @param polygons together at most {@value #MAX_VERTICES} vertices
 * @param and in each of which all of it lies; they have no <i>and</i> or <i>not</i> of their own
 * @param not in which none of it lies; null where nothing is cut out
 */
public record Area(
    SortedSet<RegionCode> regions,
    List<PostalCodes> postalCodes,
    List<Polygons> polygons,
    List<Area> and,
    @Nullable Area not) {

  public static final int MAX_REGIONS = 5_000;
  public static final int MAX_POSTAL_CODES = 50_000;
  public static final int MAX_VERTICES = 100_000;
  public static final int MAX_AND = 5;

  public Area {
    regions = Collections.unmodifiableSortedSet(new TreeSet<>(regions));
    postalCodes = List.copyOf(postalCodes);
    polygons = List.copyOf(polygons);
    and = List.copyOf(and);
    if (regions.isEmpty() && postalCodes.isEmpty() && polygons.isEmpty()) {
      throw new InvalidArea("an area has a country, a subdivision, a postal code or a polygon");
    }
    List<Area> terms = Stream.concat(and.stream(), Stream.ofNullable(not)).toList();
    if (!terms.stream().allMatch(Area::isPlain)) {
      throw new InvalidArea("what an area is joined with has no and or not of its own");
    }
    limit("areas joined by and", and.size(), MAX_AND);
    limit("regions", regions.size() + sum(terms, each -> each.regions.size()), MAX_REGIONS);
    limit(
        "postal codes",
        codes(postalCodes) + sum(terms, each -> codes(each.postalCodes)),
        MAX_POSTAL_CODES);
    limit(
        "vertices", vertices(polygons) + sum(terms, each -> vertices(each.polygons)), MAX_VERTICES);
  }

  /** The union of parts, of which nothing is cut. */
  public Area(
      SortedSet<RegionCode> regions, List<PostalCodes> postalCodes, List<Polygons> polygons) {
    this(regions, postalCodes, polygons, List.of(), null);
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

  /** The same parts, joined with others. */
  public Area joined(List<Area> joinedWith, @Nullable Area cut) {
    return new Area(regions, postalCodes, polygons, joinedWith, cut);
  }

  /** Whether it is all of its parts. */
  public boolean isPlain() {
    return and.isEmpty() && not == null;
  }

  /** All of its parts, whatever is cut of them. */
  Area parts() {
    return isPlain() ? this : new Area(regions, postalCodes, polygons);
  }

  /** It and what it is joined with, or what is cut out of it. */
  public Stream<Area> terms() {
    return Stream.concat(Stream.of(this), Stream.concat(and.stream(), Stream.ofNullable(not)));
  }

  /**
   * How much ground the drawn parts of both share, in square metres; of ground given or cut by
   * codes it is not known, and 0. Parts of one area are taken to lie apart.
   */
  public double sharedSquareMetres(Area other) {
    List<Polygons> theirs = other.drawn().orElse(List.of());
    return drawn().orElse(List.of()).stream()
        .flatMapToDouble(mine -> theirs.stream().mapToDouble(mine::sharedSquareMetres))
        .sum();
  }

  /**
   * What is left of its drawn parts, where what it is joined with and what is cut out of it is
   * drawn, too; empty where codes cut it.
   */
  public Optional<List<Polygons>> drawn() {
    if (terms().skip(1).anyMatch(term -> !term.regions.isEmpty() || !term.postalCodes.isEmpty())) {
      return Optional.empty();
    }
    List<Polygons> left = polygons;
    for (Area each : and) {
      Polygons within = Polygons.union(each.polygons);
      left = left.stream().flatMap(part -> part.and(within).stream()).toList();
    }
    if (not != null) {
      Polygons cut = Polygons.union(not.polygons);
      left = left.stream().flatMap(part -> part.without(cut).stream()).toList();
    }
    return Optional.of(left);
  }

  /** Whether the place surely lies in it, by what is known of it: its codes, its coordinates. */
  public boolean covers(Place place) {
    boolean inParts =
        place.region().filter(this::hasRegion).isPresent()
            || place.postalCode().filter(code -> hasPostalCode(place, code)).isPresent()
            || place
                .point()
                .filter(at -> polygons.stream().anyMatch(p -> p.covers(at)))
                .isPresent();
    return inParts && (isPlain() || new PlaceWithin(place).left(this) == Presence.IN);
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

  private static int codes(List<PostalCodes> sets) {
    return sets.stream().mapToInt(PostalCodes::size).sum();
  }

  private static int vertices(List<Polygons> polygons) {
    return polygons.stream().mapToInt(Polygons::vertices).sum();
  }

  private static int sum(List<Area> terms, ToIntFunction<Area> of) {
    return terms.stream().mapToInt(of).sum();
  }

  private static void limit(String what, int size, int max) {
    if (size > max) {
      throw new InvalidArea("an area has at most %,d %s, not %,d".formatted(max, what, size));
    }
  }
}
