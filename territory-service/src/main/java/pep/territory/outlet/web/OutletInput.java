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
import pep.territory.area.PostalCode;
import pep.territory.area.RegionCode;
import pep.territory.outlet.OutletAddress;
import pep.territory.outlet.OutletDetails;
import pep.territory.outlet.ProtectedRadius;

/**
 * What requests and rows have in common: the parts of an address are checked against each other,
 * and whatever is wrong is named at once.
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
    RegionCode whole = new RegionCode(country);
    if (subdivision != null && !whole.contains(new RegionCode(subdivision))) {
      errors.add(
          new FieldError(
              address + "subdivision", "wrong-country", "Give a subdivision of " + country + "."));
    }
    if (postalCode != null) {
      checkPostalCode(whole, postalCode);
    }
    return new OutletAddress(street, city, postalCode, subdivision, country);
  }

  /** The radius; none, and noted, if it is out of its range. */
  Optional<ProtectedRadius> radius(String field, BigDecimal value, ProtectedRadius.Unit unit) {
    try {
      return Optional.of(new ProtectedRadius(value, unit));
    } catch (IllegalArgumentException e) {
      errors.add(
          new FieldError(field, "beyond-50-miles", "Give from 0 to 50 miles, or 80.4672 km."));
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

  private void checkPostalCode(RegionCode country, String code) {
    try {
      PostalCode.canonical(country, code);
    } catch (InvalidArea e) {
      errors.add(new FieldError(address + "postalCode", "no-postal-code", e.getMessage() + "."));
    }
  }
}
