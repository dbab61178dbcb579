package pep.performance.portfolio;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
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

/** The partners' places as they were decided last. */
@Repository
class PortfolioStore {

  static final String COLLECTION = "partner.places";

  private final TenantRecords<Placed> places;

  PortfolioStore(RecordCollections collections) {
    this.places = collections.of(RecordKind.of(Placed.class, COLLECTION, Placed::partnerId));
  }

  Map<String, Placed> known(Tenant tenant) {
    return places.every(tenant).stream().collect(Collectors.toMap(Placed::partnerId, p -> p));
  }

  /**
   * Keeps these, and those of no other partner.
   *
   * @param known whose places are kept
   */
  void keep(Tenant tenant, Set<String> known, Collection<Placed> all) {
    Set<String> gone = new HashSet<>(known);
    RecordWrites<Placed> writes = places.writes(tenant);
    for (Placed placed : all) {
      if (gone.remove(placed.partnerId())) {
        writes.replace(placed, Filters.empty());
      } else {
        writes.insert(placed);
      }
    }
    writes.send();
    if (!gone.isEmpty()) {
      places.delete(tenant, Filters.in(Fields.of(Placed::partnerId), gone));
    }
  }

  Optional<Placed> find(Tenant tenant, String partnerId) {
    return places.find(tenant, partnerId);
  }

  TenantCollection collection() {
    return places.documents();
  }

  Page<Placed> page(Tenant tenant, Listing listing) {
    return places.page(tenant, Filters.empty(), listing);
  }
}
