package pep.catalog.product.web;

import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pep.catalog.product.Availability;
import pep.platform.validation.Code;

/**
 * Who may sell the product; an empty or absent list restricts nothing.
 *
 * @param segments segment codes, of which one is enough
 * @param territories territory codes, a grant in one of which is enough
 */
record AvailabilityRequest(
    @Nullable @Size(max = MAX_SEGMENTS) Set<@Code String> segments,
    @Nullable @Size(max = MAX_TERRITORIES) Set<@Code String> territories) {

  static final int MAX_SEGMENTS = 500;
  static final int MAX_TERRITORIES = 5000;

  static Availability toAvailability(@Nullable AvailabilityRequest request) {
    return request == null
        ? Availability.EVERYONE
        : new Availability(orEmpty(request.segments), orEmpty(request.territories));
  }

  private static Set<String> orEmpty(@Nullable Set<String> codes) {
    return codes == null ? Set.of() : codes;
  }
}
