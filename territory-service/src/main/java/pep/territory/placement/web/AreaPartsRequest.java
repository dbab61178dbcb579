package pep.territory.placement.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.FieldError;
import pep.platform.validation.Country;
import pep.platform.validation.Subdivision;
import pep.territory.area.Area;
import pep.territory.area.GeoJson;
import pep.territory.area.Polygons;
import pep.territory.area.PostalCodes;
import pep.territory.area.PostalGazetteer;
import pep.territory.area.RegionCode;
import pep.territory.placement.web.AreaRequest.CircleRequest;
import pep.territory.placement.web.AreaRequest.GeometryRequest;
import pep.territory.placement.web.AreaRequest.PolygonRequest;
import pep.territory.placement.web.AreaRequest.PostalCodesRequest;

/**
 * Ground that another is joined with: everything that one of the parts holds.
 *
 * @param countries ISO 3166-1 alpha-2
 * @param subdivisions ISO 3166-2
 * @param circles kept, and answered, as polygons of 180 corners
 */
record AreaPartsRequest(
    @Nullable List<@Country String> countries,
    @Nullable List<@Subdivision String> subdivisions,
    @Nullable List<@Valid PostalCodesRequest> postalCodes,
    @Nullable List<@Valid PolygonRequest> polygons,
    @Nullable List<@Valid CircleRequest> circles) {

  /** The area that the parts make up; or what is wrong with each is noted. */
  Optional<Area> area(String field, List<FieldError> errors) {
    int before = errors.size();
    TreeSet<RegionCode> regions = new TreeSet<>();
    given(countries).forEach(each -> regions.add(new RegionCode(each)));
    given(subdivisions).forEach(each -> regions.add(new RegionCode(each)));
    List<PostalCodes> sets = new ArrayList<>();
    List<PostalCodesRequest> codes = given(postalCodes);
    for (int i = 0; i < codes.size(); i++) {
      PostalCodesRequest each = codes.get(i);
      AreaRequest.checked(field + ".postalCodes[" + i + "]", errors, () -> codes(each))
          .ifPresent(sets::add);
    }
    List<Polygons> drawn = new ArrayList<>();
    List<PolygonRequest> shapes = given(polygons);
    for (int i = 0; i < shapes.size(); i++) {
      PolygonRequest each = shapes.get(i);
      AreaRequest.checked(field + ".polygons[" + i + "]", errors, () -> polygons(each))
          .ifPresent(drawn::add);
    }
    List<CircleRequest> around = given(circles);
    for (int i = 0; i < around.size(); i++) {
      CircleRequest each = around.get(i);
      AreaRequest.checked(
              field + ".circles[" + i + "]", errors, () -> AreaRequest.inside(each.polygons()))
          .ifPresent(drawn::add);
    }
    return errors.size() == before
        ? AreaRequest.checked(field, errors, () -> new Area(regions, sets, drawn))
        : Optional.empty();
  }

  private static PostalCodes codes(PostalCodesRequest given) {
    PostalCodes codes = PostalCodes.of(new RegionCode(given.within()), given.codes());
    PostalGazetteer.builtIn().requireWithin(codes);
    return codes;
  }

  private static Polygons polygons(PolygonRequest drawn) {
    GeometryRequest geometry = drawn.geometry();
    return AreaRequest.inside(
        new GeoJson(geometry.type(), geometry.coordinates())
            .toPolygons(AreaRequest.region(drawn.within())));
  }

  private static <T> List<T> given(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
