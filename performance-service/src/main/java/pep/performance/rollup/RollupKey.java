package pep.performance.rollup;

import java.time.YearMonth;

/**
 * Which sales a roll-up sums up.
 *
 * @param key which of the dimension; what was not known when the line was accepted counts under the
 *     empty key, so that each dimension but the mix adds up to the same total
 * @param month in the vendor's time zone
 */
public record RollupKey(Dimension dimension, String key, YearMonth month) {}
