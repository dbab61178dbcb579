package pep.catalog.product.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pep.catalog.product.Availability;

/**
 * Who may sell the product; an empty or absent list restricts nothing.
 *
 * @param segments segment codes, of which one is enough
 * @param territories territory codes, a grant in one of which is enough
 */
record AvailabilityRequest(
    @Nullable @Size(max = 500)
        Set<@Pattern(regexp = Codes.PATTERN, message = Codes.CURE) String> segments,
    @Nullable @Size(max = 5000)
        Set<@Pattern(regexp = Codes.PATTERN, message = Codes.CURE) String> territories) {

  static Availability toAvailability(@Nullable AvailabilityRequest request) {
    return request == null
        ? Availability.EVERYONE
        : new Availability(orEmpty(request.segments), orEmpty(request.territories));
  }

  private static Set<String> orEmpty(@Nullable Set<String> codes) {
    return codes == null ? Set.of() : codes;
  }
}
