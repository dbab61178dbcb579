package pep.territory.roster;

import org.jspecify.annotations.Nullable;

/**
 * A vendor, as partner-service says it is.
 *
 * @param currency ISO 4217
 * @param timeZone of the IANA database
 * @param dealProtectionDays how long a deal is protected, where the vendor has set it
 */
public record KnownVendor(String currency, String timeZone, @Nullable Integer dealProtectionDays) {}
