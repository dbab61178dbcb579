package pep.partner.vendor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.listing.Page;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

@Repository
public class Vendors {

  private final AggregateStore<Vendor> store;
  private final History history;

  Vendors(AggregateStores stores, History history) {
    this.store = stores.of(Vendor.KIND);
    this.history = history;
  }

  /** Its changes, newest first: who changed what, when and why. */
  public Page<History.Entry> history(Tenant tenant, History.Asked asked) {
    return history.page(tenant, Vendor.KIND, get(tenant).id(), asked);
  }

  /** Every vendor of the installation, by name; for whoever runs it. */
  public List<Vendor> all() {
    return store.tenants(new Document()).stream()
        .flatMap(tenant -> store.find(tenant, tenant.vendorId()).stream())
        .sorted(Comparator.comparing(Vendor::name).thenComparing(Vendor::id))
        .toList();
  }

  Optional<Vendor> find(Tenant tenant) {
    return store.find(tenant, tenant.vendorId());
  }

  boolean isSuspended(Tenant tenant) {
    return find(tenant).filter(vendor -> vendor.suspendedAt() != null).isPresent();
  }

  public Vendor get(Tenant tenant) {
    return store.get(tenant, tenant.vendorId());
  }

  Vendor create(Vendor vendor, Creation creation, Cause cause) {
    return store.create(vendor, creation, cause);
  }

  Vendor save(Vendor vendor, Cause cause) {
    return store.save(vendor, cause);
  }
}
