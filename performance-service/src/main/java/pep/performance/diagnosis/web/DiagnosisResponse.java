package pep.performance.diagnosis.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.diagnosis.StoredDiagnosis;
import pep.performance.diagnosis.member.Step;
import pep.performance.diagnosis.verdict.Diagnosis;
import pep.performance.diagnosis.verdict.RankedCause;
import pep.platform.reason.Reason;

/**
 * What a diagnosis comes to.
 *
 * @param asOf the instant of what it was made on
 * @param members how many partners could be compared
 * @param revenuePercentile share of them that does less well beside what is expected of it
 * @param soldPerMonth in a month of the mean while at work
 * @param expectedPerMonth of a partner like it that nothing holds back
 * @param causes ranked, the most likely first
 * @param daysActive since it was activated, of one that never sold
 * @param missingStep the first that it has not taken towards a first sale
 * @param why the reason in its parts
 * @param next the next best action in its parts
 */
record DiagnosisResponse(
    String partnerId,
    Instant asOf,
    String verdict,
    String confidence,
    String reason,
    Reason why,
    String cohort,
    int members,
    @Nullable BigDecimal revenuePercentile,
    @Nullable Money soldPerMonth,
    @Nullable Money expectedPerMonth,
    List<CauseResponse> causes,
    @Nullable Long daysActive,
    @Nullable String missingStep,
    @Nullable String nextBestAction,
    @Nullable Reason next) {

  /**
   * A cause.
   *
   * @param weight probability that it holds the partner back, 0 to 1
   * @param lossPerYear what it then costs in sales, in a year like the last
   * @param lossAtLeast lower end of the loss's interval
   * @param lossAtMost upper end of it
   */
  record CauseResponse(
      String cause, BigDecimal weight, Money lossPerYear, Money lossAtLeast, Money lossAtMost) {
    static CauseResponse of(RankedCause cause) {
      return new CauseResponse(
          cause.cause().wireName(),
          cause.weight(),
          cause.lossPerYear(),
          cause.lossAtLeast(),
          cause.lossAtMost());
    }
  }

  static DiagnosisResponse of(StoredDiagnosis stored) {
    Diagnosis diagnosis = stored.diagnosis();
    Step step = diagnosis.missingStep();
    return new DiagnosisResponse(
        stored.partnerId(),
        stored.inputs().at(),
        diagnosis.verdict().wireName(),
        diagnosis.confidence().wireName(),
        diagnosis.reason(),
        diagnosis.why(),
        diagnosis.cohort(),
        diagnosis.members(),
        diagnosis.revenuePercentile(),
        diagnosis.soldPerMonth(),
        diagnosis.expectedPerMonth(),
        diagnosis.causes().stream().map(CauseResponse::of).toList(),
        diagnosis.daysActive(),
        step == null ? null : step.wireName(),
        diagnosis.nextBestAction(),
        diagnosis.next());
  }
}
