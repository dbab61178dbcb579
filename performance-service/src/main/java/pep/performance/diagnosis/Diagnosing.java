package pep.performance.diagnosis;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import pep.platform.problem.NotFound;
import pep.platform.records.RecordWrites;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Diagnoses all partners of a vendor when their figures have settled, and answers with that. */
@Service
public class Diagnosing {

  private final Cohorts cohorts;
  private final DiagnosisStore store;
  private final Clock clock;

  Diagnosing(Cohorts cohorts, DiagnosisStore store, Clock clock) {
    this.cohorts = cohorts;
    this.store = store;
    this.clock = clock;
  }

  /**
   * The diagnosis of a partner as it was made last; one that has none yet is diagnosed now.
   *
   * @throws NotFound if it has none and is no active partner with sales
   */
  public StoredDiagnosis of(Tenant tenant, String partnerId) {
    return store
        .find(tenant, partnerId)
        .or(
            () -> {
              first(tenant, partnerId);
              return store.find(tenant, partnerId);
            })
        .orElseThrow(() -> new NotFound("diagnosis of", partnerId));
  }

  private void first(Tenant tenant, String partnerId) {
    Cohorts.Snapshot snapshot = cohorts.of(tenant);
    CohortMember member = snapshot.members().get(partnerId);
    if (member != null) {
      RecordWrites<DiagnosisStore.Row> writes = store.writes(tenant);
      DiagnosisInputs inputs = snapshot.of(partnerId).inputs(clock.instant(), member);
      Diagnosis diagnosis = DiagnosisPolicy.diagnose(inputs);
      store.tell(writes, 0, inputs, diagnosis, Cause.ofClock("diagnosis"));
      writes.send();
    }
  }

  /** Diagnoses every partner of a vendor, and tells what is new. */
  void all(Tenant tenant) {
    Cohorts.Snapshot snapshot = cohorts.of(tenant);
    Map<String, DiagnosisStore.Told> before = store.told(tenant);
    Instant now = clock.instant();
    Cause cause = Cause.ofClock("diagnosis");
    RecordWrites<DiagnosisStore.Row> writes = store.writes(tenant);
    snapshot
        .members()
        .forEach(
            (partnerId, member) -> {
              DiagnosisInputs inputs = snapshot.of(partnerId).inputs(now, member);
              DiagnosisStore.Told told = before.get(partnerId);
              Diagnosis diagnosis = DiagnosisPolicy.diagnose(inputs);
              if (told != null && told.says(diagnosis)) {
                store.keep(writes, told.version(), inputs, diagnosis);
              } else {
                store.tell(writes, told == null ? 0 : told.version(), inputs, diagnosis, cause);
              }
            });
    writes.send();
  }
}
