package pep.territory.outlet.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import pep.territory.area.GeoPoint;
import pep.territory.outlet.OutletDetails;
import pep.territory.outlet.ProtectedRadius;

/**
 * One row of an import.
 *
 * @param partner id or code
 * @param subdivision ISO 3166-2, such as US-TX
 * @param country ISO 3166-1 alpha-2
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param radius protected, in the unit
 * @param radiusUnit {@code mi} or {@code km}
 */
record OutletRow(
    @NotBlank @Size(max = 60) String code,
    @NotBlank @Size(max = 200) String name,
    @Size(max = 60) @Nullable String brand,
    @NotBlank String partner,
    @Size(max = 200) @Nullable String street,
    @Size(max = 100) @Nullable String city,
    @Size(max = 16) @Nullable String postalCode,
    @Nullable String subdivision,
    @NotBlank String country,
    @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
    @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude,
    @NotNull BigDecimal radius,
    ProtectedRadius.@NotNull Unit radiusUnit) {

  OutletDetails details() {
    OutletInput input = new OutletInput("");
    return input.details(
        code,
        name,
        brand,
        input.address(street, city, postalCode, subdivision, country),
        new GeoPoint(latitude, longitude),
        input.radius("radius", radius, radiusUnit));
  }
}
