package pep.territory.placement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.territory.area.Area;
import pep.territory.area.GeoJson;
import pep.territory.area.Polygons;
import pep.territory.area.RegionCode;

/** An area with all its codes and polygons. */
record AreaResponse(
    List<String> countries,
    List<String> subdivisions,
    List<PostalCodesResponse> postalCodes,
    List<PolygonResponse> polygons) {

  record PostalCodesResponse(String within, List<String> codes) {}

  record PolygonResponse(@Nullable String within, List<Double> bbox, GeometryResponse geometry) {}

  record GeometryResponse(String type, List<?> coordinates) {}

  static AreaResponse of(Area area) {
    return new AreaResponse(
        area.regions().stream().filter(RegionCode::isCountry).map(RegionCode::value).toList(),
        area.regions().stream().filter(r -> !r.isCountry()).map(RegionCode::value).toList(),
        area.postalCodes().stream()
            .map(codes -> new PostalCodesResponse(codes.within().value(), codes.codes()))
            .toList(),
        area.polygons().stream().map(AreaResponse::drawn).toList());
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
