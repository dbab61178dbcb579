package pep.performance.diagnosis.verdict;

import java.math.BigDecimal;
import pep.performance.diagnosis.member.Metric;

/**
 * What one metric says. All figures have four places.
 *
 * @param value the partner's
 * @param expected of partners like it
 * @param shortfall by how many robust standard deviations it does worse than they
 * @param probability that this holds the partner back
 * @param falseDiscovery the share of false ones among the channel's metrics that speak as clearly
 */
public record Evidence(
    Metric metric,
    BigDecimal value,
    BigDecimal expected,
    BigDecimal shortfall,
    BigDecimal probability,
    BigDecimal falseDiscovery) {}
