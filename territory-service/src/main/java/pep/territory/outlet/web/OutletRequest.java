package pep.territory.outlet.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import pep.platform.validation.Code;
import pep.platform.validation.Country;
import pep.platform.validation.Name;
import pep.platform.validation.Subdivision;
import pep.territory.area.GeoPoint;
import pep.territory.outlet.OutletDetails;
import pep.territory.outlet.Siting;

/**
 * An outlet to be placed.
 *
 * @param partner id or code
 * @param brand outlets of different brands do not crowd each other
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param insteadOf id of an open outlet that closes as this one opens; its code may be kept
 */
record OutletRequest(
    @NotNull @Code String code,
    @NotNull @Name String name,
    @Nullable @Name(max = 60) String brand,
    @NotNull @Code String partner,
    @Valid @NotNull OutletAddressRequest address,
    @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
    @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude,
    @Valid @NotNull RadiusRequest protectedRadius,
    @Nullable @Code String insteadOf) {

  /**
   * An address.
   *
   * @param subdivision ISO 3166-2, such as US-TX
   * @param country ISO 3166-1 alpha-2
   */
  record OutletAddressRequest(
      @Nullable @Name String street,
      @Nullable @Name(max = 100) String city,
      @Nullable @Name(max = 16) String postalCode,
      @Nullable @Subdivision String subdivision,
      @NotNull @Country String country) {}

  /** The outlet as it is asked for. */
  Siting.Application application() {
    return new Siting.Application(partner, details(), insteadOf, false);
  }

  private OutletDetails details() {
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
