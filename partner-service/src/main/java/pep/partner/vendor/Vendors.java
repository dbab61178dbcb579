package pep.partner.vendor;

import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

@Repository
public class Vendors {

  private final AggregateStore<Vendor> store;

  Vendors(AggregateStores stores) {
    this.store = stores.of(Vendor.KIND);
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
