package pep.performance.diagnosis;

import java.math.BigDecimal;

/**
 * What one metric says. All figures have four places.
 *
 * @param value the partner's
 * @param median the cohort's
 * @param percentile share of the cohort that the partner does better than, ties by half
 * @param shortfall by how many robust standard deviations the partner does worse than the median:
 *     (median − value) ÷ (1.4826 × median absolute deviation), signed so that more is worse; by
 *     1.2533 × the mean absolute deviation where more than half of the cohort are equal (Iglewicz
 *     and Hoaglin, How to Detect and Handle Outliers, 1993)
 * @param correlation Spearman's rank correlation of the metric with revenue over the cohort, signed
 *     so that more means that who does better here sells more
 * @param members how many of the cohort have the metric
 * @param weight min(shortfall, 3) ÷ 3 × correlation; 0 where either does not count
 */
public record Evidence(
    Metric metric,
    BigDecimal value,
    BigDecimal median,
    BigDecimal percentile,
    BigDecimal shortfall,
    BigDecimal correlation,
    int members,
    BigDecimal weight) {}
