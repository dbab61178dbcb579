package pep.partner.vendor;

import org.springframework.stereotype.Component;
import pep.partner.identity.user.VendorDirectory;
import pep.platform.tenancy.Tenant;

/** Tells identity which vendors the operator has suspended. */
@Component
class KnownVendors implements VendorDirectory {

  private final Vendors vendors;

  KnownVendors(Vendors vendors) {
    this.vendors = vendors;
  }

  @Override
  public boolean isSuspended(Tenant tenant) {
    return vendors.isSuspended(tenant);
  }

  @Override
  public long version(Tenant tenant) {
    return vendors.find(tenant).map(Vendor::version).orElse(0L);
  }
}
