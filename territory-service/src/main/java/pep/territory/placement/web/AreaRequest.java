package pep.territory.placement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pep.platform.http.InvalidInput;
import pep.territory.area.Area;
import pep.territory.area.GeoJson;
import pep.territory.area.InvalidArea;
import pep.territory.area.Polygons;
import pep.territory.area.PostalCodes;
import pep.territory.area.RegionCode;

/**
 * The ground of a territory: everything that one of the parts holds.
 *
 * @param countries ISO 3166-1 alpha-2
 * @param subdivisions ISO 3166-2
 */
record AreaRequest(
    @Nullable List<@NotBlank String> countries,
    @Nullable List<@NotBlank String> subdivisions,
    @Nullable List<@Valid @NotNull PostalCodesRequest> postalCodes,
    @Nullable List<@Valid @NotNull PolygonRequest> polygons) {

  /**
   * Postal codes.
   *
   * @param within the country, or the subdivision that all of them lie in
   */
  record PostalCodesRequest(@NotBlank String within, @NotEmpty List<@NotBlank String> codes) {}

  /**
   * A polygon or several.
   *
   * @param within the country or subdivision that all of it lies in, if it lies in one: without it
   *     the polygon can be compared with other polygons only
   */
  record PolygonRequest(@Nullable String within, @Valid @NotNull GeometryRequest geometry) {}

  /** A GeoJSON geometry (RFC 7946), WGS 84, longitude before latitude. */
  record GeometryRequest(@NotBlank String type, @NotNull List<Object> coordinates) {}

  Area area() {
    TreeSet<RegionCode> regions = new TreeSet<>();
    List<String> wholes = given(countries);
    for (int i = 0; i < wholes.size(); i++) {
      regions.add(region("area.countries[" + i + "]", wholes.get(i), true));
    }
    List<String> parts = given(subdivisions);
    for (int i = 0; i < parts.size(); i++) {
      regions.add(region("area.subdivisions[" + i + "]", parts.get(i), false));
    }
    List<PostalCodes> sets = new ArrayList<>();
    for (PostalCodesRequest codes : given(postalCodes)) {
      sets.add(
          checked(
              "area.postalCodes[" + sets.size() + "]",
              () -> PostalCodes.of(RegionCode.parse(codes.within()), codes.codes())));
    }
    List<Polygons> drawn = new ArrayList<>();
    for (PolygonRequest each : given(polygons)) {
      drawn.add(checked("area.polygons[" + drawn.size() + "]", () -> polygons(each)));
    }
    return checked("area", () -> new Area(regions, sets, drawn));
  }

  private static Polygons polygons(PolygonRequest drawn) {
    RegionCode within = drawn.within() == null ? null : RegionCode.parse(drawn.within());
    return new GeoJson(drawn.geometry().type(), drawn.geometry().coordinates()).toPolygons(within);
  }

  private static RegionCode region(String field, String code, boolean country) {
    RegionCode region = checked(field, () -> RegionCode.parse(code));
    if (region.isCountry() != country) {
      throw InvalidInput.of(
          field,
          "wrong-kind",
          country ? "Give a country here, such as US." : "Give a subdivision here, such as US-TX.");
    }
    return region;
  }

  private static <T> T checked(String field, Supplier<T> made) {
    try {
      return made.get();
    } catch (InvalidArea e) {
      throw InvalidInput.of(field, "invalid-area", e.getMessage() + ".");
    }
  }

  private static <T> List<T> given(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
