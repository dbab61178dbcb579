package pep.performance.diagnosis;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Service;
import pep.performance.figures.FiguresListener;
import pep.performance.figures.WorkedOut;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;

/**
 * Has a vendor's partners diagnosed some time after figures changed: all at once, since each is
 * compared with all.
 */
@Service
class DiagnosisClock implements FiguresListener {

  static final String COLLECTION = "diagnosis.due";

  private final TenantCollection due;
  private final Diagnosing diagnosing;
  private final DiagnosisProperties properties;
  private final Clock clock;

  DiagnosisClock(
      TenantCollections collections,
      Diagnosing diagnosing,
      DiagnosisProperties properties,
      Clock clock) {
    this.due = collections.of(COLLECTION);
    this.diagnosing = diagnosing;
    this.properties = properties;
    this.clock = clock;
  }

  @Override
  public void workedOut(Tenant tenant, List<WorkedOut> partners) {
    due.updateOne(
        tenant,
        Filters.eq("_id", tenant.vendorId()),
        Updates.combine(Updates.inc("marks", 1L), Updates.min("dueAt", later())),
        true);
  }

  /** The figures have settled; what changes during the work is looked at later. */
  void settled(Tenant tenant, String id) {
    Document before = due.findOne(tenant, Filters.eq("_id", id));
    long marks = before == null ? 0 : before.get("marks", 0L);
    diagnosing.all(tenant);
    boolean atRest =
        due.updateOne(
                    tenant,
                    Filters.and(Filters.eq("_id", id), Filters.eq("marks", marks)),
                    Updates.combine(Updates.set("marks", 0L), Updates.unset("dueAt")),
                    false)
                .getMatchedCount()
            == 1;
    if (!atRest) {
      due.updateOne(tenant, Filters.eq("_id", id), Updates.set("dueAt", later()), false);
    }
  }

  private Date later() {
    Instant then = clock.instant().plus(properties.settle());
    return Date.from(then);
  }
}
