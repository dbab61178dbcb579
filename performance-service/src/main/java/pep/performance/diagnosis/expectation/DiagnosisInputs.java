package pep.performance.diagnosis.expectation;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pep.performance.diagnosis.member.Member;
import pep.performance.diagnosis.member.Metric;
import pep.performance.diagnosis.member.Step;

/**
 * What a diagnosis is made on; kept with it, so that it can be made again.
 *
 * @param at the instant that everything here is as of
 * @param members how many partners could be compared
 * @param monthlyMinor what it sold in a month of the mean while at work, in the currency's smallest
 *     unit
 * @param expectation null where it could not be compared
 * @param trend null where it had no level to change from
 * @param usualSteps those that half of the partners with sales have taken
 * @param usualDays from activation, after which nine in ten of those whose first sale lies within a
 *     year had made it; null where these are too few
 * @param comparisons in the metrics that the partner and enough others have
 */
public record DiagnosisInputs(
    Instant at,
    String currency,
    Member partner,
    int members,
    double monthlyMinor,
    @Nullable Expectation expectation,
    @Nullable Trend trend,
    List<Step> usualSteps,
    @Nullable Long usualDays,
    Map<Metric, Comparison> comparisons) {
  public DiagnosisInputs {
    usualSteps = List.copyOf(usualSteps);
    EnumMap<Metric, Comparison> copy = new EnumMap<>(Metric.class);
    copy.putAll(comparisons);
    comparisons = Collections.unmodifiableMap(copy);
  }

  /** Empty where so few are compared that it would tell what another one's figures are. */
  public Optional<DiagnosisInputs> amongMany() {
    return members < ChannelModel.SMALLEST_COHORT ? Optional.empty() : Optional.of(this);
  }
}
