package pep.performance.diagnosis;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import pep.performance.diagnosis.expectation.DiagnosisInputs;
import pep.performance.diagnosis.member.Member;
import pep.performance.diagnosis.verdict.Diagnosis;
import pep.performance.diagnosis.verdict.DiagnosisPolicy;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.NotFound;
import pep.platform.records.RecordWrites;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Diagnoses all partners of a vendor when their figures have settled, and answers with that. */
@Service
public class Diagnosing {

  private final Channels channels;
  private final DiagnosisStore store;

  Diagnosing(Channels channels, DiagnosisStore store) {
    this.channels = channels;
    this.store = store;
  }

  /**
   * The diagnosis of a partner as it was made last; one that has none yet is diagnosed now.
   *
   * @throws NotFound if it has none and is no active partner whose figures are known
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

  /** The diagnoses of these partners as they were made last; one that has none is left out. */
  public Map<String, Diagnosis> of(Tenant tenant, Collection<String> partnerIds) {
    return store.find(tenant, partnerIds).stream()
        .collect(Collectors.toMap(StoredDiagnosis::partnerId, StoredDiagnosis::diagnosis));
  }

  /** Diagnoses as they were made last; a partner without one is left out. */
  public Page<StoredDiagnosis> page(Tenant tenant, Listing listing) {
    return store.page(tenant, listing);
  }

  private void first(Tenant tenant, String partnerId) {
    Channels.Channel channel = channels.of(tenant);
    Member member = channel.members().get(partnerId);
    if (member != null) {
      RecordWrites<DiagnosisStore.Row> writes = store.writes(tenant);
      DiagnosisInputs inputs = channel.inputs(member);
      Diagnosis diagnosis = DiagnosisPolicy.diagnose(inputs);
      DiagnosisStore.Told told = store.told(tenant).get(partnerId);
      long before = told == null ? 0 : told.version();
      store.tell(writes, before, inputs, diagnosis, Cause.ofClock("diagnosis"));
      writes.send();
    }
  }

  /**
   * Diagnoses every partner of a vendor, and tells what is new; withdraws the diagnoses of those
   * that went out of business.
   */
  void all(Tenant tenant) {
    Channels.Channel channel = channels.of(tenant);
    Map<String, DiagnosisStore.Told> before = store.told(tenant);
    Cause cause = Cause.ofClock("diagnosis");
    RecordWrites<DiagnosisStore.Row> writes = store.writes(tenant);
    channel
        .members()
        .forEach(
            (partnerId, member) -> {
              DiagnosisInputs inputs = channel.inputs(member);
              DiagnosisStore.Told told = before.get(partnerId);
              Diagnosis diagnosis = DiagnosisPolicy.diagnose(inputs);
              if (told != null && told.says(diagnosis)) {
                store.keep(writes, told, inputs, diagnosis);
              } else {
                store.tell(writes, told == null ? 0 : told.version(), inputs, diagnosis, cause);
              }
            });
    before.values().stream()
        .filter(told -> told.verdict() != null && !channel.members().containsKey(told.partnerId()))
        .forEach(told -> store.withdraw(writes, told));
    writes.send();
  }
}
