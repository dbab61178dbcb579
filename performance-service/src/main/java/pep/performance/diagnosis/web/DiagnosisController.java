package pep.performance.diagnosis.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.diagnosis.Diagnosing;
import pep.performance.diagnosis.StoredDiagnosis;
import pep.platform.problem.NotFound;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Caller;

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
  DiagnosisResponse get(Caller caller, @PathVariable String partnerId) {
    return DiagnosisResponse.of(of(caller, partnerId));
  }

  /** Shows a diagnosis with all that was examined, and all that it was made on. */
  @GetMapping("/{partnerId}/explain")
  @Allowed("performance:read")
  StoredDiagnosis explain(Caller caller, @PathVariable String partnerId) {
    return of(caller, partnerId);
  }

  private StoredDiagnosis of(Caller caller, String partnerId) {
    if (!caller.mayReadPartner(partnerId)) {
      throw new NotFound("diagnosis of", partnerId);
    }
    return diagnosing.of(caller.tenant(), partnerId);
  }
}
