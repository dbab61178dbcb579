package pep.territory.placement.web;

import java.util.List;
import pep.territory.area.Area;
import pep.territory.placement.web.AreaResponse.PolygonResponse;
import pep.territory.placement.web.AreaResponse.PostalCodesResponse;

/** Ground that another is joined with, with all its codes and polygons. */
record AreaPartsResponse(
    List<String> countries,
    List<String> subdivisions,
    List<PostalCodesResponse> postalCodes,
    List<PolygonResponse> polygons) {

  static AreaPartsResponse of(Area parts) {
    return new AreaPartsResponse(
        AreaResponse.countries(parts),
        AreaResponse.subdivisions(parts),
        AreaResponse.codes(parts),
        AreaResponse.polygons(parts));
  }
}
