package pep.partner.vendor;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a vendor decides for its channel.
 *
 * @param fiscalYearStartMonth 1 (January) to 12
 * @param onboardingChecklist items that must be done before a partner becomes active; each is named
 *     in a path when it is done, so it holds nothing that separates paths
 * @param dealProtectionDays how long an approved deal is protected, 1 to 730 days
 */
public record VendorSettings(
    @Min(1) @Max(12) int fiscalYearStartMonth,
    @NotNull @Size(max = 20)
        List<@NotNull @Size(min = 1, max = 80) @Pattern(regexp = ITEM, message = ITEM_CURE) String>
            onboardingChecklist,
    @Min(1) @Max(730) int dealProtectionDays) {

  private static final String ITEM = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]*";
  private static final String ITEM_CURE =
      "use letters, digits, spaces, points, - and _, a letter or digit first";

  public static final VendorSettings DEFAULTS =
      new VendorSettings(1, List.of("company-verified", "contact-confirmed"), 90);
}
