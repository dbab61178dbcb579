package pep.territory.whatif.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import pep.platform.validation.Code;
import pep.platform.validation.Countries;
import pep.platform.validation.Country;
import pep.platform.validation.Name;
import pep.platform.validation.Subdivision;
import pep.platform.validation.WrongFields;
import pep.territory.area.GeoPoint;
import pep.territory.area.InvalidArea;
import pep.territory.area.PostalCode;
import pep.territory.area.RegionCode;
import pep.territory.outlet.OutletAddress;
import pep.territory.outlet.OutletDetails;
import pep.territory.outlet.ProtectedRadius;
import pep.territory.whatif.OutletForesight.Wanted;
import pep.territory.whatif.web.WhatIfController.WhatIfRadius;

/**
 * An outlet that might open.
 *
 * @param partner id or code
 * @param brand as it is spelt; none for no brand
 * @param subdivision ISO 3166-2, such as US-TX
 * @param country ISO 3166-1 alpha-2
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 */
record WhatIfOutlet(
    @NotNull @Code String partner,
    @Nullable @Name(max = 60) String brand,
    @Nullable @Name(max = 100) String city,
    @Nullable @Name(max = 16) String postalCode,
    @Nullable @Subdivision String subdivision,
    @NotNull @Country String country,
    @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
    @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude,
    @Valid @NotNull WhatIfRadius protectedRadius) {

  /** Names what does not go together, of what stands right by itself. */
  void check(WrongFields wrong) {
    if (country != null && Countries.ALL.contains(country)) {
      checkPlace(wrong, new RegionCode(country));
    }
    if (protectedRadius != null
        && protectedRadius.value() != null
        && protectedRadius.unit() != null) {
      try {
        radius();
      } catch (IllegalArgumentException e) {
        wrong.add(
            "outlet.protectedRadius", "beyond-50-miles", "Give from 0 to 50 miles, or 80.4672 km.");
      }
    }
  }

  private void checkPlace(WrongFields wrong, RegionCode whole) {
    if (subdivision != null && !subdivision.startsWith(country + "-")) {
      wrong.add("outlet.subdivision", "wrong-country", "Give a subdivision of " + country + ".");
    }
    if (postalCode != null) {
      try {
        PostalCode.canonical(whole, postalCode);
      } catch (InvalidArea e) {
        wrong.add("outlet.postalCode", "no-postal-code", e.getMessage() + ".");
      }
    }
  }

  private ProtectedRadius radius() {
    return new ProtectedRadius(protectedRadius.value(), protectedRadius.unit());
  }

  Wanted wanted() {
    return new Wanted(
        partner,
        new OutletDetails(
            "",
            "",
            brand == null ? "" : brand,
            new OutletAddress(null, city, postalCode, subdivision, country),
            new GeoPoint(latitude, longitude),
            radius()));
  }
}
