package pep.territory.outlet.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pep.platform.bulk.RowKey;
import pep.platform.problem.InvalidInput;
import pep.platform.validation.Code;
import pep.platform.validation.Country;
import pep.platform.validation.Name;
import pep.platform.validation.Subdivision;
import pep.territory.area.GeoPoint;
import pep.territory.area.InvalidArea;
import pep.territory.outlet.Outlet;
import pep.territory.outlet.OutletAddress;
import pep.territory.outlet.OutletDetails;
import pep.territory.outlet.ProtectedRadius.Unit;

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
    @RowKey @NotNull @Code String code,
    @NotNull @Name String name,
    @Nullable @Name(max = 60) String brand,
    @NotNull @Code String partner,
    @Nullable @Name String street,
    @Nullable @Name(max = 100) String city,
    @Nullable @Name(max = 16) String postalCode,
    @Nullable @Subdivision String subdivision,
    @NotNull @Country String country,
    @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
    @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude,
    @NotNull @DecimalMin("0") @DecimalMax("80.4672") BigDecimal radius,
    @NotNull Unit radiusUnit) {

  /** The row that says all there is to say of an outlet. */
  static OutletRow of(Outlet outlet) {
    OutletAddress address = outlet.address();
    return new OutletRow(
        outlet.code(),
        outlet.name(),
        outlet.brand().isEmpty() ? null : outlet.brand(),
        outlet.partnerCode(),
        address.street(),
        address.city(),
        address.postalCode(),
        address.subdivision(),
        address.country(),
        outlet.point().latitude(),
        outlet.point().longitude(),
        outlet.radius().value(),
        outlet.radius().unit());
  }

  /** Where it has an outlet, if it says all there is to say of that and it can be. */
  Optional<OutletDetails> placed() {
    boolean whole =
        Stream.of(name, country, latitude, longitude, radius, radiusUnit)
            .allMatch(Objects::nonNull);
    try {
      return whole ? Optional.of(details()) : Optional.empty();
    } catch (InvalidInput | InvalidArea | IllegalArgumentException wrong) {
      return Optional.empty();
    }
  }

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
