package pep.performance.diagnosis.expectation;

/**
 * What a partner like this one sells that nothing holds back.
 *
 * @param monthlyMinor in a month of the mean, in the currency's smallest unit
 * @param gap ln of its own sales less ln of these
 * @param spread standard deviation of the gap, by chance alone
 * @param percentile share of the channel that does less well beside what is expected, ties by half
 */
public record Expectation(double monthlyMinor, double gap, double spread, double percentile) {}
