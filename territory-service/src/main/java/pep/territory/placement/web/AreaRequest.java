package pep.territory.placement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.validation.Coordinates;
import pep.platform.validation.Country;
import pep.platform.validation.Name;
import pep.platform.validation.OneOf;
import pep.platform.validation.Subdivision;
import pep.territory.area.Area;
import pep.territory.area.Circle;
import pep.territory.area.GeoPoint;
import pep.territory.area.InvalidArea;
import pep.territory.area.Outlines;
import pep.territory.area.Polygons;
import pep.territory.area.RegionCode;

/**
 * The ground of a territory: everything that one of the parts holds, as far as it lies in all that
 * it is joined with, and without what is cut out of it.
 *
 * @param countries ISO 3166-1 alpha-2
 * @param subdivisions ISO 3166-2
 * @param circles kept, and answered, as polygons of 180 corners
 * @param and in each of which all of it lies
 * @param not in which none of it lies
 */
record AreaRequest(
    @Nullable List<@Country String> countries,
    @Nullable List<@Subdivision String> subdivisions,
    @Nullable List<@Valid PostalCodesRequest> postalCodes,
    @Nullable List<@Valid PolygonRequest> polygons,
    @Nullable List<@Valid CircleRequest> circles,
    @Nullable @Size(max = Area.MAX_AND) List<@Valid AreaPartsRequest> and,
    @Valid @Nullable AreaPartsRequest not) {

  /**
   * Postal codes.
   *
   * @param within the country, or the subdivision that all of them lie in
   * @param codes codes, ranges such as {@code 90000-90999}, or beginnings such as {@code 902*}
   */
  record PostalCodesRequest(
      @NotNull @Subdivision(orCountry = true) String within,
      @NotEmpty @Size(max = Area.MAX_POSTAL_CODES) List<@Name(max = 40) String> codes) {}

  /**
   * A polygon or several.
   *
   * @param within the country or subdivision that all of it lies in, if it lies in one: without it
   *     the polygon can be compared with other polygons only
   */
  record PolygonRequest(
      @Nullable @Subdivision(orCountry = true) String within,
      @Valid @NotNull GeometryRequest geometry) {}

  /**
   * Everything within a radius of a point.
   *
   * @param latitude degrees north, WGS 84
   * @param longitude degrees east, WGS 84
   * @param radius in the unit given, from 1 m to 2,000 km
   * @param within as of a polygon
   */
  record CircleRequest(
      @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
      @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude,
      @NotNull @DecimalMin("0") @DecimalMax("2000") BigDecimal radius,
      @NotNull @OneOf({"km", "mi"}) String unit,
      @Nullable @Subdivision(orCountry = true) String within) {

    private static final double METRES_OF_A_MILE = 1_609.344;

    Polygons polygons() {
      double metres = radius.doubleValue() * (unit.equals("mi") ? METRES_OF_A_MILE : 1_000);
      return new Circle(new GeoPoint(latitude, longitude), metres).toPolygons(region(within));
    }
  }

  /** A GeoJSON geometry (RFC 7946), WGS 84, longitude before latitude. */
  record GeometryRequest(
      @NotNull @OneOf({"Polygon", "MultiPolygon"}) String type,
      @NotEmpty @Coordinates List<Object> coordinates) {}

  /**
   * The area that it describes.
   *
   * @throws InvalidInput naming each part that is no area
   */
  Area area() {
    List<FieldError> errors = new ArrayList<>();
    Optional<Area> parts =
        new AreaPartsRequest(countries, subdivisions, postalCodes, polygons, circles)
            .area("area", errors);
    List<Area> joined = new ArrayList<>();
    for (int i = 0; and != null && i < and.size(); i++) {
      and.get(i).area("area.and[" + i + "]", errors).ifPresent(joined::add);
    }
    Area cut = not == null ? null : not.area("area.not", errors).orElse(null);
    return parts
        .filter(each -> errors.isEmpty())
        .flatMap(each -> checked("area", errors, () -> each.joined(joined, cut)))
        .orElseThrow(() -> new InvalidInput(errors));
  }

  static Polygons inside(Polygons polygons) {
    Outlines.builtIn().requireWithin(polygons);
    return polygons;
  }

  static @Nullable RegionCode region(@Nullable String within) {
    return within == null ? null : new RegionCode(within);
  }

  /** What can be made of it; else the error is noted of the field. */
  static <T> Optional<T> checked(String field, List<FieldError> errors, Supplier<T> made) {
    try {
      return Optional.of(made.get());
    } catch (InvalidArea e) {
      errors.add(new FieldError(field, "invalid-area", e.getMessage() + "."));
      return Optional.empty();
    }
  }
}
