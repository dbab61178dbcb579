package pep.catalog.pricing.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.catalog.pricing.EffectivePeriod;
import pep.catalog.pricing.PriceBookDetails;
import pep.platform.http.InvalidInput;

/**
 * Everything of a price book that may change; what is left out becomes empty.
 *
 * @param from first instant at which it is in force
 * @param until the end, no longer part of it; absent for a book without end
 */
record PriceBookDetailsRequest(
    @NotBlank @Size(max = 200) String name,
    @NotNull Instant from,
    @Nullable Instant until,
    @Nullable @Size(max = 500) List<@Valid TierDiscountRequest> tierDiscounts,
    @Nullable @Size(max = 50) List<@Valid VolumeBreakRequest> volumeBreaks) {

  /**
   * @throws InvalidInput if the period is turned round, or a break is not one
   */
  PriceBookDetails toDetails() {
    return new PriceBookDetails(
        name.strip(),
        period(),
        TierDiscountRequest.toDiscounts(tierDiscounts),
        VolumeBreakRequest.toBreaks(volumeBreaks));
  }

  private EffectivePeriod period() {
    // Stored instants have milliseconds; a period must not change by being stored.
    Instant start = from.truncatedTo(ChronoUnit.MILLIS);
    Instant end = until == null ? null : until.truncatedTo(ChronoUnit.MILLIS);
    if (end != null && !end.isAfter(start)) {
      throw InvalidInput.of("until", "period-turned-round", "Give an end after " + start + ".");
    }
    return new EffectivePeriod(start, end);
  }
}
