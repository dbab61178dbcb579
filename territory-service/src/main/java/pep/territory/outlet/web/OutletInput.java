package pep.territory.outlet.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.http.InvalidInput;
import pep.territory.area.InvalidArea;
import pep.territory.area.PostalCodes;
import pep.territory.area.RegionCode;
import pep.territory.outlet.OutletAddress;

/** What requests and rows have in common: addresses are checked against ISO 3166. */
final class OutletInput {

  private OutletInput() {}

  static OutletAddress address(
      String prefix,
      @Nullable String street,
      @Nullable String city,
      @Nullable String postalCode,
      @Nullable String subdivision,
      String country) {
    RegionCode wholeCountry = region(prefix + "country", country);
    if (!wholeCountry.isCountry()) {
      throw InvalidInput.of(prefix + "country", "wrong-kind", "Give a country, such as US.");
    }
    String part = null;
    if (subdivision != null) {
      RegionCode given = region(prefix + "subdivision", subdivision);
      if (given.isCountry() || !wholeCountry.contains(given)) {
        throw InvalidInput.of(
            prefix + "subdivision", "wrong-kind", "Give a subdivision of the country: US-TX.");
      }
      part = given.value();
    }
    if (postalCode != null) {
      postalCode(prefix + "postalCode", wholeCountry, postalCode);
    }
    return new OutletAddress(street, city, postalCode, part, wholeCountry.value());
  }

  private static void postalCode(String field, RegionCode country, String code) {
    try {
      PostalCodes.of(country, List.of(code));
    } catch (InvalidArea e) {
      throw InvalidInput.of(field, "no-postal-code", e.getMessage() + ".");
    }
  }

  private static RegionCode region(String field, String code) {
    try {
      return RegionCode.parse(code);
    } catch (InvalidArea e) {
      throw InvalidInput.of(field, "unknown-region", e.getMessage() + ".");
    }
  }
}
