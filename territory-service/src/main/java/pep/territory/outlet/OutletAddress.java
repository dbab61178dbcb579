package pep.territory.outlet;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pep.territory.area.GeoPoint;
import pep.territory.area.Place;
import pep.territory.area.RegionCode;

/**
 * Where an outlet's mail goes.
 *
 * @param country ISO 3166-1 alpha-2
 * @param subdivision ISO 3166-2, such as {@code US-TX}
 */
public record OutletAddress(
    @Nullable String street,
    @Nullable String city,
    @Nullable String postalCode,
    @Nullable String subdivision,
    String country) {

  /** What the place is searched by. */
  Stream<@Nullable String> texts() {
    return Stream.of(street, city, postalCode, subdivision, country);
  }

  /** What is known of the place of something that stands there. */
  public Place at(GeoPoint point) {
    return new Place(
        point, new RegionCode(subdivision == null ? country : subdivision), postalCode);
  }
}
