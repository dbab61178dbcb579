package pep.territory.roster;

import org.jspecify.annotations.Nullable;

/**
 * A vendor, as partner-service says it is.
 *
 * @param currency ISO 4217
 * @param timeZone of the IANA database
 * @param fiscalYearStartMonth 1 (January) to 12, where the vendor has set it
 * @param dealProtectionDays how long a deal is protected, where the vendor has set it
 * @param showNeighbours {@code distance} where partners learn how far others' outlets are
 */
public record KnownVendor(
    String currency,
    String timeZone,
    @Nullable Integer fiscalYearStartMonth,
    @Nullable Integer dealProtectionDays,
    @Nullable String showNeighbours) {

  private static final String DISTANCE = "distance";

  boolean showsDistances() {
    return DISTANCE.equals(showNeighbours);
  }
}
