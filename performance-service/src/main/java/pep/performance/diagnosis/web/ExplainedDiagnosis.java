package pep.performance.diagnosis.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.performance.diagnosis.StoredDiagnosis;
import pep.performance.diagnosis.expectation.DiagnosisInputs;
import pep.performance.diagnosis.verdict.Diagnosis;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;

/**
 * A diagnosis and what it was made on, as its reader may see it.
 *
 * @param version rises with every diagnosis that said something new
 * @param toldAt when it was told last
 * @param inputs for a partner without what so few partners have that it would tell what another
 *     one's is; absent for it where its cohort is that small
 */
record ExplainedDiagnosis(
    String partnerId,
    long version,
    Instant toldAt,
    @Nullable DiagnosisInputs inputs,
    Diagnosis diagnosis) {

  static ExplainedDiagnosis of(StoredDiagnosis stored, Reach reader) {
    return new ExplainedDiagnosis(
        stored.partnerId(),
        stored.version(),
        stored.toldAt(),
        reader instanceof PartnerCaller
            ? stored.inputs().amongMany().orElse(null)
            : stored.inputs(),
        stored.diagnosis());
  }
}
