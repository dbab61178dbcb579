package pep.catalog.pricing.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pep.catalog.pricing.BreaksBy;
import pep.catalog.pricing.EffectivePeriod;
import pep.catalog.pricing.PriceBookDetails;
import pep.catalog.pricing.VolumeBreak;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.validation.Name;

/**
 * Everything of a price book that may change; what is left out becomes empty.
 *
 * @param from first instant at which it is in force
 * @param until the end, no longer part of it; absent for a book without end
 * @param breaksBy whose quantity reaches a volume break: that of a line, which it is where this is
 *     left out, or of a product over all lines of a quote
 */
record PriceBookDetailsRequest(
    @NotNull @Name String name,
    @NotNull Instant from,
    @Nullable Instant until,
    @Nullable @Size(max = 500) List<@Valid TierDiscountRequest> tierDiscounts,
    @Nullable @Size(max = 50) List<@Valid VolumeBreakRequest> volumeBreaks,
    @Nullable BreaksBy breaksBy) {

  /**
   * @throws InvalidInput naming a period that is turned round, and each break that is not one
   */
  PriceBookDetails toDetails() {
    List<FieldError> errors = new ArrayList<>();
    List<VolumeBreak> breaks = VolumeBreakRequest.toBreaks(volumeBreaks, errors);
    Optional<EffectivePeriod> period = period(errors);
    return new PriceBookDetails(
        name,
        period.filter(any -> errors.isEmpty()).orElseThrow(() -> new InvalidInput(errors)),
        TierDiscountRequest.toDiscounts(tierDiscounts),
        breaks,
        breaksBy == null ? BreaksBy.LINE : breaksBy);
  }

  private Optional<EffectivePeriod> period(List<FieldError> errors) {
    // Stored instants have milliseconds; a period must not change by being stored.
    Instant start = from.truncatedTo(ChronoUnit.MILLIS);
    Instant end = until == null ? null : until.truncatedTo(ChronoUnit.MILLIS);
    if (end != null && !end.isAfter(start)) {
      errors.add(
          new FieldError("until", "period-turned-round", "Give an end after " + start + "."));
      return Optional.empty();
    }
    return Optional.of(new EffectivePeriod(start, end));
  }
}
