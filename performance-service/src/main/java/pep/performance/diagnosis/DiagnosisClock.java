package pep.performance.diagnosis;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.stereotype.Service;
import pep.performance.figures.FiguresListener;
import pep.performance.figures.WorkedOut;
import pep.platform.records.Fields;
import pep.platform.records.MarkedWork;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;

/**
 * Has a vendor's partners diagnosed some time after figures changed: all at once, since each is
 * compared with all.
 */
@Service
class DiagnosisClock implements FiguresListener {

  static final String COLLECTION = "diagnosis.due";

  private final TenantRecords<Due> due;
  private final MarkedWork<Due> work;
  private final Diagnosing diagnosing;
  private final DiagnosisProperties properties;
  private final Clock clock;

  DiagnosisClock(
      RecordCollections collections,
      Diagnosing diagnosing,
      DiagnosisProperties properties,
      Clock clock) {
    this.due = collections.of(RecordKind.of(Due.class, COLLECTION));
    this.work = new MarkedWork<>(due, Due::marks, Due::dueAt);
    this.diagnosing = diagnosing;
    this.properties = properties;
    this.clock = clock;
  }

  /** When a vendor's partners are to be diagnosed; null while nothing has changed. */
  record Due(@Id String vendorId, long marks, @Nullable Instant dueAt) {}

  @Override
  public void workedOut(Tenant tenant, List<WorkedOut> partners) {
    work.call(tenant, List.of(new Due(tenant.vendorId(), 0, null)), later());
  }

  /** The figures have settled; what changes during the work is looked at later. */
  void settled(Tenant tenant, String id) {
    Due before = due.find(tenant, id).orElseGet(() -> new Due(id, 0, null));
    diagnosing.all(tenant);
    if (!work.finish(tenant, before)) {
      due.update(
          tenant, id, Filters.empty(), Updates.set(Fields.of(Due::dueAt), Date.from(later())));
    }
  }

  private Instant later() {
    return clock.instant().plus(properties.settle());
  }
}
