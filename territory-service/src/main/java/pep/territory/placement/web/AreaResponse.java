package pep.territory.placement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.territory.area.Area;
import pep.territory.area.GeoJson;
import pep.territory.area.Polygons;
import pep.territory.area.RegionCode;

/**
 * An area with all its codes and polygons.
 *
 * @param and in each of which all of it lies; absent where it is joined with none
 * @param not in which none of it lies; absent where nothing is cut out
 */
record AreaResponse(
    List<String> countries,
    List<String> subdivisions,
    List<PostalCodesResponse> postalCodes,
    List<PolygonResponse> polygons,
    @Nullable List<AreaPartsResponse> and,
    @Nullable AreaPartsResponse not) {

  record PostalCodesResponse(String within, List<String> codes) {}

  record PolygonResponse(@Nullable String within, List<Double> bbox, GeometryResponse geometry) {}

  record GeometryResponse(String type, List<?> coordinates) {}

  static AreaResponse of(Area area) {
    Area cut = area.not();
    return new AreaResponse(
        countries(area),
        subdivisions(area),
        codes(area),
        polygons(area),
        area.and().isEmpty() ? null : area.and().stream().map(AreaPartsResponse::of).toList(),
        cut == null ? null : AreaPartsResponse.of(cut));
  }

  static List<String> countries(Area area) {
    return area.regions().stream().filter(RegionCode::isCountry).map(RegionCode::value).toList();
  }

  static List<String> subdivisions(Area area) {
    return area.regions().stream().filter(r -> !r.isCountry()).map(RegionCode::value).toList();
  }

  static List<PostalCodesResponse> codes(Area area) {
    return area.postalCodes().stream()
        .map(codes -> new PostalCodesResponse(codes.within().value(), codes.codes()))
        .toList();
  }

  static List<PolygonResponse> polygons(Area area) {
    return area.polygons().stream().map(AreaResponse::drawn).toList();
  }

  private static PolygonResponse drawn(Polygons polygons) {
    var box = polygons.bounds();
    GeoJson json = GeoJson.of(polygons);
    return new PolygonResponse(
        polygons.within().map(RegionCode::value).orElse(null),
        List.of(box.west(), box.south(), box.east(), box.north()),
        new GeometryResponse(json.type(), json.coordinates()));
  }
}
