package pep.performance.diagnosis.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.performance.diagnosis.Diagnosis;

/**
 * What a diagnosis comes to.
 *
 * @param members how many partners the cohort has
 * @param causes ranked, the most likely first
 */
record DiagnosisResponse(
    String partnerId,
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

  static DiagnosisResponse of(String partnerId, Diagnosis diagnosis) {
    return new DiagnosisResponse(
        partnerId,
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
