package pep.performance.diagnosis;

import pep.platform.tenancy.Tenant;

/** Hears that a vendor's partners were diagnosed, to follow from it. */
public interface DiagnosisListener {

  /** Called when all diagnoses are stored; a crash in between repeats it with the same or newer. */
  void diagnosed(Tenant tenant);
}
