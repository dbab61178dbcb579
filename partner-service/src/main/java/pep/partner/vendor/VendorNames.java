package pep.partner.vendor;

import org.springframework.stereotype.Component;
import pep.partner.mail.Senders;
import pep.platform.tenancy.Tenant;

/** In whose name a vendor's letters are written. */
@Component
class VendorNames implements Senders {

  private final Vendors vendors;

  VendorNames(Vendors vendors) {
    this.vendors = vendors;
  }

  @Override
  public String nameOf(Tenant tenant) {
    return vendors.get(tenant).name();
  }

  @Override
  public boolean isInBusiness(Tenant tenant) {
    return !vendors.isSuspended(tenant);
  }
}
