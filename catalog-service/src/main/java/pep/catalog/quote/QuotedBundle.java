package pep.catalog.quote;

import java.math.BigDecimal;

/**
 * The bundle that an item came into a quote with.
 *
 * @param name as it was when quoted
 * @param quantity how many of the bundle
 */
public record QuotedBundle(String bundleId, String name, BigDecimal quantity) {}
