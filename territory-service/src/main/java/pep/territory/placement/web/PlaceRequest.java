package pep.territory.placement.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.InvalidInput;
import pep.platform.validation.Code;
import pep.platform.validation.Name;
import pep.platform.validation.Subdivision;
import pep.territory.area.GeoPoint;
import pep.territory.area.InvalidArea;
import pep.territory.area.Place;
import pep.territory.area.PostalCode;
import pep.territory.area.RegionCode;

/**
 * A place, by coordinates, by codes, or by both.
 *
 * @param id the caller's own, given back with what is found
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 * @param region the country or subdivision
 */
record PlaceRequest(
    @Nullable @Code String id,
    @Nullable @DecimalMin("-90") @DecimalMax("90") Double lat,
    @Nullable @DecimalMin("-180") @DecimalMax("180") Double lon,
    @Nullable @Subdivision(orCountry = true) String region,
    @Nullable @Name(max = 16) String postalCode) {

  /**
   * The place that it describes.
   *
   * @param at what comes before the names of its fields
   * @throws InvalidInput naming the field that is missing or wrong
   */
  Place place(String at) {
    if ((lat == null) != (lon == null)) {
      throw incomplete(at + (lat == null ? "lat" : "lon"), "Give lat and lon together.");
    }
    if (postalCode != null && region == null) {
      throw incomplete(at + "region", "Give the country or subdivision of the code.");
    }
    if (lat == null && region == null) {
      throw incomplete(at + "lat", "Give lat and lon, or region, or all of them.");
    }
    String field = "postalCode";
    try {
      if (region != null && postalCode != null) {
        PostalCode.canonical(new RegionCode(region).country(), postalCode);
      }
      field = region == null ? "lat" : "region";
      return new Place(
          lat == null || lon == null ? null : new GeoPoint(lat, lon),
          region == null ? null : new RegionCode(region),
          postalCode);
    } catch (InvalidArea e) {
      String code = field.equals("postalCode") ? "no-postal-code" : "invalid";
      throw InvalidInput.of(at + field, code, e.getMessage() + ".");
    }
  }

  private static InvalidInput incomplete(String field, String cure) {
    return InvalidInput.of(field, "place-incomplete", cure);
  }
}
