package pep.catalog.quote;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a price for.
 *
 * @param line number of the line, from 1
 * @param quantity units of the product, more than zero, in up to three decimals
 * @param bundle that it came with; null where it was asked for by itself
 */
public record QuotedItem(
    int line, String productCode, BigDecimal quantity, @Nullable QuotedBundle bundle) {}
