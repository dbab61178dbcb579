package pep.territory.outlet.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import pep.territory.area.GeoPoint;
import pep.territory.outlet.OutletDetails;

/**
 * An outlet to be placed.
 *
 * @param partner id or code
 * @param brand outlets of different brands do not crowd each other
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 */
record OutletRequest(
    @NotBlank @Size(max = 60) String code,
    @NotBlank @Size(max = 200) String name,
    @Size(max = 60) @Nullable String brand,
    @NotBlank String partner,
    @Valid @NotNull OutletAddressRequest address,
    @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
    @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude,
    @Valid @NotNull RadiusRequest protectedRadius) {

  /**
   * An address.
   *
   * @param subdivision ISO 3166-2, such as US-TX
   * @param country ISO 3166-1 alpha-2
   */
  record OutletAddressRequest(
      @Size(max = 200) @Nullable String street,
      @Size(max = 100) @Nullable String city,
      @Size(max = 16) @Nullable String postalCode,
      @Nullable String subdivision,
      @NotBlank String country) {}

  OutletDetails details() {
    OutletInput input = new OutletInput("address.");
    return input.details(
        code,
        name,
        brand,
        input.address(
            address.street(),
            address.city(),
            address.postalCode(),
            address.subdivision(),
            address.country()),
        new GeoPoint(latitude, longitude),
        input.radius("protectedRadius", protectedRadius.value(), protectedRadius.unit()));
  }
}
