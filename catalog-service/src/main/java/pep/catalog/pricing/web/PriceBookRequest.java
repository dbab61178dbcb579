package pep.catalog.pricing.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.catalog.pricing.BreaksBy;
import pep.catalog.pricing.PriceBookDetails;
import pep.platform.validation.Code;
import pep.platform.validation.CurrencyCode;
import pep.platform.validation.Name;

/**
 * A new price book.
 *
 * @param kind the type of partner it is for; absent for the standard book, which holds for all
 *     others
 * @param currency ISO 4217 code; it must be the vendor's
 * @param breaksBy whose quantity reaches a volume break: that of a line, which it is where this is
 *     left out, or of a product over all lines of a quote
 */
record PriceBookRequest(
    @NotNull @Code String code,
    @Nullable PriceBookKind kind,
    @NotNull @CurrencyCode String currency,
    @NotNull @Name String name,
    @NotNull Instant from,
    @Nullable Instant until,
    @Nullable @Size(max = 500) List<@Valid TierDiscountRequest> tierDiscounts,
    @Nullable @Size(max = 50) List<@Valid VolumeBreakRequest> volumeBreaks,
    @Nullable BreaksBy breaksBy) {

  String kindOrStandard() {
    return (kind == null ? PriceBookKind.STANDARD : kind).word();
  }

  PriceBookDetails toDetails() {
    return new PriceBookDetailsRequest(name, from, until, tierDiscounts, volumeBreaks, breaksBy)
        .toDetails();
  }
}
