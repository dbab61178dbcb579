package pep.performance.diagnosis.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.diagnosis.Diagnosing;
import pep.performance.diagnosis.StoredDiagnosis;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Reach;

@RestController
@RequestMapping("/api/diagnoses")
class DiagnosisController {

  private final Diagnosing diagnosing;

  DiagnosisController(Diagnosing diagnosing) {
    this.diagnosing = diagnosing;
  }

  /** Shows why a partner does as it does, the likeliest cause first. */
  @GetMapping("/{partnerId}")
  @Allowed("performance:read")
  DiagnosisResponse get(Reach reach, @PathVariable String partnerId) {
    return DiagnosisResponse.of(of(reach, partnerId));
  }

  /** Shows a diagnosis with all that was examined, and all that it was made on. */
  @GetMapping("/{partnerId}/explain")
  @Allowed("performance:read")
  ExplainedDiagnosis explain(Reach reach, @PathVariable String partnerId) {
    return ExplainedDiagnosis.of(of(reach, partnerId), reach);
  }

  private StoredDiagnosis of(Reach caller, String partnerId) {
    caller.require(partnerId, "diagnosis of", partnerId);
    return diagnosing.of(caller.tenant(), partnerId);
  }
}
