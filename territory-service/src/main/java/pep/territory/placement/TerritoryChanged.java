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
    List<List<Double>> bounds) {

  /**
   * Postal codes of one country.
   *
   * @param within the country, or the subdivision that all of them lie in
   */
  public record PostalCodeSet(String within, List<String> codes) {}

  static TerritoryChanged of(Territory territory) {
    Area area = territory.area();
    return new TerritoryChanged(
        territory.id(),
        territory.code(),
        territory.name(),
        territory.parentId(),
        territory.above(),
        territory.retired(),
        area.regions().stream().filter(RegionCode::isCountry).map(RegionCode::value).toList(),
        area.regions().stream().filter(r -> !r.isCountry()).map(RegionCode::value).toList(),
        area.postalCodes().stream().map(TerritoryChanged::set).toList(),
        area.polygons().stream().map(Polygons::bounds).map(TerritoryChanged::corners).toList());
  }

  private static PostalCodeSet set(PostalCodes codes) {
    return new PostalCodeSet(codes.within().value(), codes.codes());
  }

  private static List<Double> corners(BoundingBox box) {
    return List.of(box.west(), box.south(), box.east(), box.north());
  }
}
