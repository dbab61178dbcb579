package pep.partner.vendor;

import org.springframework.stereotype.Component;
import pep.partner.mail.Senders;
import pep.platform.tenancy.Tenant;

/** In whose name a vendor's letters are written. */
@Component
class VendorNames implements Senders {

  /** What an operator is written in the name of. */
  private static final String INSTALLATION = "Partner platform";

  private final Vendors vendors;

  VendorNames(Vendors vendors) {
    this.vendors = vendors;
  }

  @Override
  public String nameOf(Tenant tenant) {
    return tenant.equals(Tenant.INSTALLATION) ? INSTALLATION : vendors.get(tenant).name();
  }

  @Override
  public boolean isInBusiness(Tenant tenant) {
    return !vendors.isSuspended(tenant);
  }
}
