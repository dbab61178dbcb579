package pep.promotion.closing;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import pep.platform.records.Publication;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** The closings of all vendors. */
@Repository
class ClosedPeriods {

  private final TenantRecords<ClosedPeriod> closings;

  ClosedPeriods(RecordCollections collections) {
    this.closings =
        collections.publishing(
            RecordKind.of(ClosedPeriod.class, "closed.periods", ClosedPeriod::period));
  }

  /** Notes a closing and tells of it, within the caller's transaction. */
  void note(Tenant tenant, ClosedPeriod closing, Cause cause, List<Object> told) {
    closings
        .writes(tenant)
        .insert(closing, Publication.of(closing.period(), 1, cause, told.toArray()))
        .sendAll();
  }

  Optional<ClosedPeriod> find(Tenant tenant, String period) {
    return closings.find(tenant, period);
  }

  List<ClosedPeriod> all(Tenant tenant) {
    return closings.every(tenant);
  }
}
