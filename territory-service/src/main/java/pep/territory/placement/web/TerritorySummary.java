package pep.territory.placement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.territory.area.Area;
import pep.territory.area.PostalCodes;
import pep.territory.area.RegionCode;
import pep.territory.placement.Territory;

/**
 * A territory without its codes and polygons, which may be many.
 *
 * @param postalCodes how many
 * @param polygons how many drawn parts
 * @param joined that it is joined with other ground by and or not; absent where it is not
 */
record TerritorySummary(
    String id,
    String code,
    String name,
    @Nullable String parentId,
    boolean retired,
    List<String> countries,
    List<String> subdivisions,
    int postalCodes,
    int polygons,
    @Nullable Boolean joined,
    long version) {

  static TerritorySummary of(Territory territory) {
    Area area = territory.area();
    return new TerritorySummary(
        territory.id(),
        territory.code(),
        territory.name(),
        territory.parentId(),
        territory.retired(),
        area.regions().stream().filter(RegionCode::isCountry).map(RegionCode::value).toList(),
        area.regions().stream().filter(r -> !r.isCountry()).map(RegionCode::value).toList(),
        area.postalCodes().stream().mapToInt(PostalCodes::size).sum(),
        area.polygons().size(),
        area.isPlain() ? null : true,
        territory.version());
  }
}
