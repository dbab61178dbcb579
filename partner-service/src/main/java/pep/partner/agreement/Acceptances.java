package pep.partner.agreement;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.Creation;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Who accepted what. */
@Repository
public class Acceptances {

  private static final String AGREEMENT = "agreementId";
  private static final String PARTNER = "partnerId";

  private final AggregateStore<Acceptance> store;

  Acceptances(AggregateStores stores) {
    this.store = stores.of(Acceptance.KIND);
  }

  /** Who accepted one version. */
  public Page<Acceptance> page(Tenant tenant, String agreementId, Listing listing) {
    return store.page(tenant, Filters.eq(AGREEMENT, agreementId), listing);
  }

  /** What a partner accepted of these versions, by their ids. */
  Map<String, Acceptance> of(Tenant tenant, String partnerId, Collection<Agreement> versions) {
    if (versions.isEmpty()) {
      return Map.of();
    }
    return store
        .findAll(
            tenant,
            Filters.and(
                Filters.eq(PARTNER, partnerId),
                Filters.in(AGREEMENT, versions.stream().map(Agreement::id).toList())))
        .stream()
        .collect(Collectors.toMap(Acceptance::agreementId, Function.identity()));
  }

  Acceptance create(Acceptance acceptance, Creation creation, Cause cause) {
    return store.create(acceptance, creation, cause);
  }

  /** One acceptance for each partner and version. */
  static Creation creation(String partnerId, String agreementId) {
    return Creation.derivedFrom(partnerId + "\n" + agreementId);
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-29-acceptances",
        database -> {
          var acceptances = database.getCollection(Acceptance.KIND.collection());
          acceptances.createIndex(Indexes.ascending("vendorId", AGREEMENT, "createdAt"));
          acceptances.createIndex(Indexes.ascending("vendorId", PARTNER, AGREEMENT));
        });
  }
}
