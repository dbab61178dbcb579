package pep.performance.intake.attributing;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Repository;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;

/** Notes which products' lines are to be looked at, so that a crash forgets none. */
@Repository
class DueProducts {

  /** Stands for every product; no code has blanks around it. */
  static final String ANY = " any ";

  private static final int AT_ONCE = 500;

  private final TenantRecords<DueProduct> due;
  private final Clock clock;

  DueProducts(RecordCollections collections, Clock clock) {
    this.due = collections.of(RecordKind.of(DueProduct.class, "sales.products.due"));
    this.clock = clock;
  }

  void mark(Tenant tenant, Collection<String> codes) {
    for (String code : codes) {
      DueProduct now = new DueProduct(code, clock.instant());
      due.delete(tenant, due.is(tenant, code));
      due.insert(tenant, now);
    }
  }

  Set<Tenant> tenants() {
    return due.tenants();
  }

  List<DueProduct> some(Tenant tenant) {
    return due.find(tenant, Filters.empty(), Sorts.ascending("_id"), AT_ONCE);
  }

  /** Unless it was marked anew meanwhile. */
  void done(Tenant tenant, DueProduct met) {
    due.delete(
        tenant,
        Filters.and(
            due.is(tenant, met.code()), Filters.eq(Fields.of(DueProduct::since), met.since())));
  }
}
