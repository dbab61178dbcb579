package pep.partner.certification;

import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.NotFound;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

@Repository
public class CertificationKinds {

  private final AggregateStore<CertificationKind> store;
  private final History history;
  private final Clock clock;

  CertificationKinds(AggregateStores stores, History history, Clock clock) {
    this.store = stores.of(CertificationKind.KIND);
    this.history = history;
    this.clock = clock;
  }

  public Optional<CertificationKind> find(Tenant tenant, String code) {
    return store.find(tenant, CertificationKind.idOf(tenant, code));
  }

  /** Its changes, newest first: who changed what, when and why. */
  public Page<History.Entry> history(Tenant tenant, String code, History.Asked asked) {
    CertificationKind kind =
        find(tenant, code).orElseThrow(() -> new NotFound(CertificationKind.KIND.noun(), code));
    return history.page(tenant, CertificationKind.KIND, kind.id(), asked);
  }

  public Page<CertificationKind> page(Tenant tenant, Listing listing) {
    return store.page(tenant, new Document(), listing);
  }

  public CertificationKind define(
      Tenant tenant, String code, String name, @Nullable Integer validMonths, Cause cause) {
    CertificationKind kind =
        find(tenant, code).orElseGet(() -> CertificationKind.of(tenant, code, clock.instant()));
    kind.define(name, validMonths);
    return kind.version() == 0
        ? store.create(kind, Creation.random(), cause)
        : store.save(kind, cause);
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-24-certification-kinds",
        database ->
            database
                .getCollection("certification_kinds")
                .createIndex(Indexes.ascending("vendorId", "code")));
  }
}
