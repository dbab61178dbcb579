package pep.performance.intake;

import org.jspecify.annotations.Nullable;

/**
 * What this service knew of a line's partner and product when it accepted the line; kept with the
 * line, so that a partner that moves or a product that changes lines rewrites no history.
 *
 * @param country ISO 3166-1 alpha-2 of the partner; null where it has none
 * @param territory code of the territory that it counts in; null where there is none, or several
 *     come into question
 * @param productLine null where the product is not known or belongs to none
 */
public record Attribution(
    String partnerId,
    @Nullable String country,
    @Nullable String territory,
    @Nullable String productLine) {}
