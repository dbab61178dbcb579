package pep.performance.merit;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.RecordWrites;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;

/** The partners' merits as they were worked out last. */
@Repository
class MeritStore {

  static final String COLLECTION = "partner.merits";

  private static final String PARTNER = Fields.of(Merit::partnerId);

  private final TenantRecords<Merit> merits;
  private final TenantRecords<Kept> kept;

  MeritStore(RecordCollections collections) {
    this.merits = collections.of(RecordKind.of(Merit.class, COLLECTION, Merit::partnerId));
    this.kept = collections.of(RecordKind.of(Kept.class, COLLECTION, Kept::partnerId));
  }

  /** Whose merit is kept. */
  record Kept(String partnerId) {}

  /** Keeps these, and those of no other partner. */
  void keep(Tenant tenant, Collection<Merit> all) {
    Set<String> before =
        kept.every(tenant).stream().map(Kept::partnerId).collect(Collectors.toSet());
    RecordWrites<Merit> writes = merits.writes(tenant);
    for (Merit merit : all) {
      if (before.remove(merit.partnerId())) {
        writes.replace(merit, Filters.empty());
      } else {
        writes.insert(merit);
      }
    }
    writes.send();
    if (!before.isEmpty()) {
      merits.delete(tenant, Filters.in(PARTNER, before));
    }
  }

  Optional<Merit> find(Tenant tenant, String partnerId) {
    return merits.find(tenant, partnerId);
  }

  Page<Merit> page(Tenant tenant, Listing listing) {
    return merits.page(tenant, Filters.empty(), listing);
  }

  TenantCollection collection() {
    return merits.documents();
  }
}
