package pep.performance.diagnosis;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import pep.platform.aggregate.StateSource;
import pep.platform.events.Envelope;
import pep.platform.events.EventCodec;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Sends the partners' diagnoses again to a consumer that rebuilds itself. */
@Component
class DiagnosisStates implements StateSource {

  private final DiagnosisStore store;

  DiagnosisStates(DiagnosisStore store) {
    this.store = store;
  }

  @Override
  public void resend(String type, EventCodec codec, Consumer<Envelope> out) {
    if (!type.equals(EventCodec.typeOf(DiagnosisChanged.class))) {
      return;
    }
    Cause cause = Cause.ofClock("resend");
    for (Tenant tenant : store.tenants()) {
      for (StoredDiagnosis told : store.every(tenant)) {
        DiagnosisChanged event =
            DiagnosisChanged.of(told.partnerId(), told.diagnosis(), told.toldAt());
        out.accept(codec.seal(tenant.vendorId(), told.partnerId(), told.version(), event, cause));
      }
    }
  }
}
