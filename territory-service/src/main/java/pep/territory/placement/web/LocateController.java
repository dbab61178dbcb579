package pep.territory.placement.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.problem.InvalidInput;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Name;
import pep.platform.validation.Subdivision;
import pep.territory.area.GeoPoint;
import pep.territory.area.InvalidArea;
import pep.territory.area.Place;
import pep.territory.area.PostalCode;
import pep.territory.area.RegionCode;
import pep.territory.placement.Located;
import pep.territory.placement.Surveying;

/** Which territories a place lies in. */
@RestController
class LocateController {

  private final Surveying surveying;

  LocateController(Surveying surveying) {
    this.surveying = surveying;
  }

  /**
   * The territories that a place lies in.
   *
   * @param region the country or subdivision that was looked at, given or found by the coordinates
   * @param notLookedAt the kinds of ground in which it may lie as well, since nothing given says so
   */
  record LocatedResponse(
      List<TerritorySummary> items, @Nullable String region, List<Located.Ground> notLookedAt) {

    static LocatedResponse of(Located located) {
      return new LocatedResponse(
          located.territories().stream().map(TerritorySummary::of).toList(),
          located.region().map(RegionCode::value).orElse(null),
          located.notLookedAt());
    }
  }

  /**
   * Finds the territories that a place lies in. By coordinates, by codes, or by both: what is known
   * of the place decides which areas can be looked at. Coordinates far from a border tell the
   * country and, in the United States, the state. A place on a border lies in both territories.
   *
   * @param lat degrees north, WGS 84
   * @param lon degrees east, WGS 84
   * @param region the country or subdivision
   */
  @GetMapping("/api/territories/locate")
  @Allowed("territories:read")
  LocatedResponse locate(
      Staff staff,
      @RequestParam(required = false) @Nullable @DecimalMin("-90") @DecimalMax("90") Double lat,
      @RequestParam(required = false) @Nullable @DecimalMin("-180") @DecimalMax("180") Double lon,
      @RequestParam(required = false) @Nullable @Subdivision(orCountry = true) String region,
      @RequestParam(required = false) @Nullable @Name(max = 16) String postalCode) {
    if ((lat == null) != (lon == null)) {
      throw InvalidInput.of(
          lat == null ? "lat" : "lon", "place-incomplete", "Give lat and lon together.");
    }
    if (postalCode != null && region == null) {
      throw InvalidInput.of(
          "region", "place-incomplete", "Give the country or subdivision of the code.");
    }
    if (lat == null && region == null) {
      throw InvalidInput.of(
          "lat", "place-incomplete", "Give lat and lon, or region, or all of them.");
    }
    Place place = place(lat, lon, region, postalCode);
    return LocatedResponse.of(surveying.locate(staff.tenant(), place));
  }

  private static Place place(
      @Nullable Double lat,
      @Nullable Double lon,
      @Nullable String region,
      @Nullable String postalCode) {
    try {
      if (region != null && postalCode != null) {
        PostalCode.canonical(new RegionCode(region).country(), postalCode);
      }
    } catch (InvalidArea e) {
      throw InvalidInput.of("postalCode", "no-postal-code", e.getMessage() + ".");
    }
    try {
      return new Place(
          lat == null || lon == null ? null : new GeoPoint(lat, lon),
          region == null ? null : new RegionCode(region),
          postalCode);
    } catch (InvalidArea e) {
      throw InvalidInput.of(region == null ? "lat" : "region", "invalid", e.getMessage() + ".");
    }
  }
}
