package pep.performance.score;

import java.math.BigDecimal;

/**
 * What a vendor wants of a measure.
 *
 * @param weight beside those of the other measures, above zero
 * @param goal at which all of the weight is reached, above zero
 */
public record Target(ScoreMeasure measure, int weight, BigDecimal goal) {}
