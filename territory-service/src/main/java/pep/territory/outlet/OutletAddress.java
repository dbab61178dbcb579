package pep.territory.outlet;

import org.jspecify.annotations.Nullable;

/**
 * Where an outlet's mail goes.
 *
 * @param country ISO 3166-1 alpha-2
 * @param subdivision ISO 3166-2, such as {@code US-TX}
 */
public record OutletAddress(
    @Nullable String street,
    @Nullable String city,
    @Nullable String postalCode,
    @Nullable String subdivision,
    String country) {}
