package pep.performance.diagnosis;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.diagnosis.expectation.DiagnosisInputs;
import pep.performance.diagnosis.member.Cause;
import pep.performance.diagnosis.member.Profile;
import pep.performance.diagnosis.verdict.Confidence;
import pep.performance.diagnosis.verdict.Diagnosis;
import pep.performance.diagnosis.verdict.RankedCause;
import pep.performance.diagnosis.verdict.Verdict;

/**
 * What diagnoses are listed by: filtered, sorted, counted.
 *
 * @param madeAt the instant of what the diagnosis was made on
 * @param causes all that the evidence speaks for, the most likely first
 * @param firstCause the most likely; null where none is
 * @param lossPerYearMinor what the first cause costs in sales, in the currency's smallest unit; 0
 *     where there is none
 * @param soldPerMonthMinor in a month of the mean; 0 where it never sold
 * @param percentile share of the channel that does less well beside what is expected; null where
 *     the partner could not be compared
 */
record Facets(
    Instant madeAt,
    Verdict verdict,
    Confidence confidence,
    @Nullable String type,
    @Nullable String country,
    List<Cause> causes,
    @Nullable Cause firstCause,
    long lossPerYearMinor,
    long soldPerMonthMinor,
    @Nullable BigDecimal percentile) {
  Facets {
    causes = List.copyOf(causes);
  }

  static Facets of(DiagnosisInputs inputs, Diagnosis diagnosis) {
    Profile profile = inputs.partner().profile();
    Money sold = diagnosis.soldPerMonth();
    List<Cause> causes = diagnosis.causes().stream().map(RankedCause::cause).toList();
    return new Facets(
        inputs.at(),
        diagnosis.verdict(),
        diagnosis.confidence(),
        profile.type(),
        profile.country(),
        causes,
        causes.isEmpty() ? null : causes.getFirst(),
        diagnosis.causes().stream()
            .map(RankedCause::lossPerYear)
            .mapToLong(Money::getAmountMinorLong)
            .findFirst()
            .orElse(0),
        sold == null ? 0 : sold.getAmountMinorLong(),
        diagnosis.revenuePercentile());
  }
}
