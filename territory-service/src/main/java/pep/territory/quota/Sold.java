package pep.territory.quota;

import java.math.BigDecimal;

/**
 * What a partner has sold of a line, less returns.
 *
 * @param amount in the currency that was asked for
 */
public record Sold(BigDecimal amount, BigDecimal units) {}
