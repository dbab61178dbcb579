package pep.territory.outlet.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.territory.area.GeoPoint;
import pep.territory.area.InvalidArea;
import pep.territory.area.PostalCodes;
import pep.territory.area.RegionCode;
import pep.territory.outlet.OutletAddress;
import pep.territory.outlet.OutletDetails;
import pep.territory.outlet.ProtectedRadius;

/**
 * What requests and rows have in common: addresses are checked against ISO 3166, and whatever is
 * wrong is named at once.
 */
final class OutletInput {

  private final String address;
  private final List<FieldError> errors = new ArrayList<>();

  /**
   * @param address what the address's fields are named below, such as {@code address.}
   */
  OutletInput(String address) {
    this.address = address;
  }

  OutletAddress address(
      @Nullable String street,
      @Nullable String city,
      @Nullable String postalCode,
      @Nullable String subdivision,
      String country) {
    Optional<RegionCode> whole =
        region("country", country)
            .filter(given -> is(given.isCountry(), "country", "Give a country, such as US."));
    Optional<RegionCode> part =
        subdivision == null
            ? Optional.empty()
            : region("subdivision", subdivision)
                .filter(given -> isPart(given, whole.orElse(given.country())));
    if (postalCode != null) {
      whole.ifPresent(within -> checkPostalCode(within, postalCode));
    }
    return new OutletAddress(
        street,
        city,
        postalCode,
        part.map(RegionCode::value).orElse(null),
        whole.map(RegionCode::value).orElse(country));
  }

  /** The radius; none, and noted, if it is out of its range. */
  Optional<ProtectedRadius> radius(String field, BigDecimal value, ProtectedRadius.Unit unit) {
    try {
      return Optional.of(new ProtectedRadius(value, unit));
    } catch (IllegalArgumentException e) {
      errors.add(new FieldError(field, "out-of-range", "Give from 0 to 50 miles, or 80.4672 km."));
      return Optional.empty();
    }
  }

  /**
   * The outlet of these parts.
   *
   * @throws InvalidInput naming every field that was wrong so far
   */
  OutletDetails details(
      String code,
      String name,
      @Nullable String brand,
      OutletAddress given,
      GeoPoint point,
      Optional<ProtectedRadius> radius) {
    if (!errors.isEmpty() || radius.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return new OutletDetails(code, name, brand == null ? "" : brand, given, point, radius.get());
  }

  private boolean isPart(RegionCode given, RegionCode whole) {
    return is(
        !given.isCountry() && whole.contains(given),
        "subdivision",
        "Give a subdivision of the country: US-TX.");
  }

  private boolean is(boolean right, String field, String cure) {
    if (!right) {
      errors.add(new FieldError(address + field, "wrong-kind", cure));
    }
    return right;
  }

  private void checkPostalCode(RegionCode country, String code) {
    try {
      PostalCodes.of(country, List.of(code));
    } catch (InvalidArea e) {
      errors.add(new FieldError(address + "postalCode", "no-postal-code", e.getMessage() + "."));
    }
  }

  private Optional<RegionCode> region(String field, String code) {
    try {
      return Optional.of(RegionCode.parse(code));
    } catch (InvalidArea e) {
      errors.add(new FieldError(address + field, "unknown-region", e.getMessage() + "."));
      return Optional.empty();
    }
  }
}
