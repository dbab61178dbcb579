package pep.performance.diagnosis;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Service;
import pep.platform.http.NotFound;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantWrites;

/** Diagnoses partners: one when asked, all of a vendor's when their figures have settled. */
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
   * The diagnosis of a partner as of now.
   *
   * @throws NotFound if it is not an active partner with sales
   */
  public Diagnosis of(Tenant tenant, String partnerId) {
    Cohorts.Snapshot snapshot = cohorts.of(tenant);
    CohortMember member = snapshot.members().get(partnerId);
    if (member == null) {
      throw new NotFound("diagnosis of", partnerId);
    }
    return DiagnosisPolicy.diagnose(member, snapshot.of(partnerId));
  }

  /** Diagnoses every partner of a vendor, and tells what is new. */
  void all(Tenant tenant) {
    Cohorts.Snapshot snapshot = cohorts.of(tenant);
    Map<String, Document> before = store.signatures(tenant);
    Instant now = clock.instant();
    Cause cause = Cause.ofClock("diagnosis");
    TenantWrites writes = new TenantWrites();
    snapshot
        .members()
        .forEach(
            (partnerId, member) -> {
              Diagnosis diagnosis = DiagnosisPolicy.diagnose(member, snapshot.of(partnerId));
              Document told = before.get(partnerId);
              if (told == null
                  || !DiagnosisStore.signature(diagnosis).equals(told.getString("signature"))) {
                long version = told == null ? 0 : told.getLong("version");
                store.add(writes, tenant, partnerId, version, diagnosis, now, cause);
              }
            });
    store.store(tenant, writes);
  }
}
