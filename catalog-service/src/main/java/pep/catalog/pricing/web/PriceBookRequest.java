package pep.catalog.pricing.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.catalog.pricing.PriceBookDetails;
import pep.catalog.pricing.PriceBookTerms;

/**
 * A new price book.
 *
 * @param kind the type of partner it is for; absent for the standard book, which holds for all
 *     others
 * @param currency ISO 4217 code; it must be the vendor's
 */
record PriceBookRequest(
    @NotBlank
        @Pattern(
            regexp = "[^\\p{Cntrl}/\\\\]{1,64}",
            message = "give 1 to 64 characters without a slash")
        String code,
    @Nullable
        @Pattern(
            regexp = "[a-z][a-z0-9_-]{0,63}",
            message =
                "give a type of partner such as reseller, or leave it out for the standard book")
        String kind,
    @NotNull @Pattern(regexp = "[A-Z]{3}", message = "give an ISO 4217 code such as EUR")
        String currency,
    @NotBlank @Size(max = 200) String name,
    @NotNull Instant from,
    @Nullable Instant until,
    @Nullable @Size(max = 500) List<@Valid TierDiscountRequest> tierDiscounts,
    @Nullable @Size(max = 50) List<@Valid VolumeBreakRequest> volumeBreaks) {

  String kindOrStandard() {
    return kind == null ? PriceBookTerms.STANDARD : kind;
  }

  PriceBookDetails toDetails() {
    return new PriceBookDetailsRequest(name, from, until, tierDiscounts, volumeBreaks).toDetails();
  }
}
