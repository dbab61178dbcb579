package pep.performance.diagnosis.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.performance.diagnosis.Diagnosis;
import pep.performance.diagnosis.StoredDiagnosis;

/**
 * What a diagnosis comes to.
 *
 * @param asOf the instant of what it was made on
 * @param members how many partners the cohort has
 * @param causes ranked, the most likely first
 */
record DiagnosisResponse(
    String partnerId,
    Instant asOf,
    String verdict,
    String confidence,
    String reason,
    String cohort,
    int members,
    @Nullable BigDecimal revenuePercentile,
    List<CauseResponse> causes,
    @Nullable String nextBestAction) {

  /** A cause, and how strongly the evidence speaks for it, 0 to 1. */
  record CauseResponse(String cause, BigDecimal weight) {}

  static DiagnosisResponse of(StoredDiagnosis stored) {
    Diagnosis diagnosis = stored.diagnosis();
    return new DiagnosisResponse(
        stored.partnerId(),
        stored.inputs().at(),
        diagnosis.verdict().wireName(),
        diagnosis.confidence().wireName(),
        diagnosis.reason(),
        diagnosis.cohort(),
        diagnosis.members(),
        diagnosis.revenuePercentile(),
        diagnosis.causes().stream()
            .map(each -> new CauseResponse(each.cause().wireName(), each.weight()))
            .toList(),
        diagnosis.nextBestAction());
  }
}
