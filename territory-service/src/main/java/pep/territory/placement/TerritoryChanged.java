package pep.territory.placement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;
import pep.territory.area.Area;
import pep.territory.area.BoundingBox;
import pep.territory.area.Polygons;
import pep.territory.area.PostalCodes;
import pep.territory.area.RegionCode;

/**
 * The public state of a territory.
 *
 * @param above codes of the territories that it lies in, the parent's first; a grant on one of them
 *     is a grant on this one too
 * @param countries ISO 3166-1 alpha-2
 * @param subdivisions ISO 3166-2
 * @param postalCodes sets of codes, each of one country
 * @param bounds west, south, east, north in degrees around each drawn part; the polygons themselves
 *     are fetched over HTTP
 * @param and in each of which all of that ground lies; absent where it is joined with none
 * @param not in which none of it lies; absent where nothing is cut out
 */
@EventType("territory.changed.v1")
public record TerritoryChanged(
    String territoryId,
    String code,
    String name,
    @Nullable String parentId,
    List<String> above,
    boolean retired,
    List<String> countries,
    List<String> subdivisions,
    List<PostalCodeSet> postalCodes,
    List<List<Double>> bounds,
    @Nullable List<Ground> and,
    @Nullable Ground not) {

  /** Ground that a territory's is joined with. */
  public record Ground(
      List<String> countries,
      List<String> subdivisions,
      List<PostalCodeSet> postalCodes,
      List<List<Double>> bounds) {

    static Ground of(Area area) {
      return new Ground(
          TerritoryChanged.countries(area),
          TerritoryChanged.subdivisions(area),
          TerritoryChanged.codes(area),
          TerritoryChanged.bounds(area));
    }
  }

  /**
   * Postal codes of one country.
   *
   * @param within the country, or the subdivision that all of them lie in
   */
  public record PostalCodeSet(String within, List<String> codes) {}

  static TerritoryChanged of(Territory territory) {
    Area area = territory.area();
    Area cut = area.not();
    return new TerritoryChanged(
        territory.id(),
        territory.code(),
        territory.name(),
        territory.parentId(),
        territory.above(),
        territory.retired(),
        countries(area),
        subdivisions(area),
        codes(area),
        bounds(area),
        area.and().isEmpty() ? null : area.and().stream().map(Ground::of).toList(),
        cut == null ? null : Ground.of(cut));
  }

  private static List<String> countries(Area area) {
    return area.regions().stream().filter(RegionCode::isCountry).map(RegionCode::value).toList();
  }

  private static List<String> subdivisions(Area area) {
    return area.regions().stream().filter(r -> !r.isCountry()).map(RegionCode::value).toList();
  }

  private static List<PostalCodeSet> codes(Area area) {
    return area.postalCodes().stream().map(TerritoryChanged::set).toList();
  }

  private static List<List<Double>> bounds(Area area) {
    return area.polygons().stream().map(Polygons::bounds).map(TerritoryChanged::corners).toList();
  }

  private static PostalCodeSet set(PostalCodes codes) {
    return new PostalCodeSet(codes.within().value(), codes.codes());
  }

  private static List<Double> corners(BoundingBox box) {
    return List.of(box.west(), box.south(), box.east(), box.north());
  }
}
