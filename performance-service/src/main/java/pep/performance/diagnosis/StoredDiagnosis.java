package pep.performance.diagnosis;

import java.time.Instant;
import pep.performance.diagnosis.expectation.DiagnosisInputs;
import pep.performance.diagnosis.verdict.Diagnosis;

/**
 * A partner's diagnosis as it was made last, and what it was made on.
 *
 * @param version rises with every diagnosis that said something new
 * @param toldAt when it was told last
 */
public record StoredDiagnosis(
    String partnerId, long version, Instant toldAt, DiagnosisInputs inputs, Diagnosis diagnosis) {}
