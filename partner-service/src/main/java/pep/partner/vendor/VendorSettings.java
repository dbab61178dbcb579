package pep.partner.vendor;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.validation.Code;

/**
 * What a vendor decides for its channel.
 *
 * @param fiscalYearStartMonth 1 (January) to 12
 * @param onboardingChecklist items that must be done before a partner becomes active; each is named
 *     in a path when it is done, so it is a code
 * @param dealProtectionDays how long an approved deal is protected, 1 to 730 days
 * @param showNeighbours what a partner learns of others' outlets that stand too close; nothing
 *     unless it is given
 */
public record VendorSettings(
    @Min(1) @Max(12) int fiscalYearStartMonth,
    @NotNull @Size(max = 20) List<@Code String> onboardingChecklist,
    @Min(1) @Max(730) int dealProtectionDays,
    @Nullable ShownNeighbours showNeighbours) {

  public static final VendorSettings DEFAULTS =
      new VendorSettings(
          1, List.of("company-verified", "contact-confirmed"), 90, ShownNeighbours.NONE);

  /** Settings stored before there was this one say nothing of it. */
  public ShownNeighbours shownNeighbours() {
    return showNeighbours == null ? ShownNeighbours.NONE : showNeighbours;
  }
}
