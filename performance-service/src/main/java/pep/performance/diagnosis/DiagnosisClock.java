package pep.performance.diagnosis;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import pep.performance.figures.ChannelClock;
import pep.performance.figures.FiguresListener;
import pep.performance.figures.WorkedOut;
import pep.platform.due.DueWork;
import pep.platform.records.RecordCollections;
import pep.platform.tenancy.Tenant;

/** Has a vendor's partners diagnosed some time after figures changed. */
@Service
class DiagnosisClock implements FiguresListener {

  private final Diagnosing diagnosing;
  private final List<DiagnosisListener> listeners;
  private final ChannelClock clock;

  DiagnosisClock(
      RecordCollections collections,
      Diagnosing diagnosing,
      List<DiagnosisListener> listeners,
      DiagnosisProperties properties,
      Clock clock) {
    this.diagnosing = diagnosing;
    this.listeners = listeners;
    this.clock =
        new ChannelClock(collections, "diagnosis.due", properties.settle(), this::diagnose, clock);
  }

  @Override
  public void workedOut(Tenant tenant, List<WorkedOut> partners) {
    clock.call(tenant);
  }

  private void diagnose(Tenant tenant) {
    diagnosing.all(tenant);
    listeners.forEach(listener -> listener.diagnosed(tenant));
  }

  DueWork dueWork() {
    return clock.dueWork("diagnosis");
  }
}
