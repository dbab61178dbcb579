package pep.catalog.quote;

import java.math.BigDecimal;

/**
 * What somebody wants a price for.
 *
 * @param line number of the line, from 1
 * @param quantity units of the product, more than zero, in up to three decimals
 */
public record QuotedItem(int line, String productCode, BigDecimal quantity) {}
