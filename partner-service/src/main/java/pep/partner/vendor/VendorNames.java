package pep.partner.vendor;

import org.springframework.stereotype.Component;
import pep.partner.mail.Sender;
import pep.partner.mail.Senders;
import pep.platform.tenancy.Tenant;

/** In whose name a vendor's letters are written. */
@Component
class VendorNames implements Senders {

  /** What an operator is written in the name of. */
  private static final String INSTALLATION = "Partner platform";

  private final Vendors vendors;
  private final Logos logos;

  VendorNames(Vendors vendors, Logos logos) {
    this.vendors = vendors;
    this.logos = logos;
  }

  @Override
  public String nameOf(Tenant tenant) {
    return tenant.equals(Tenant.INSTALLATION) ? INSTALLATION : vendors.get(tenant).name();
  }

  @Override
  public Sender of(Tenant tenant) {
    if (tenant.equals(Tenant.INSTALLATION)) {
      return Sender.of(INSTALLATION);
    }
    Vendor vendor = vendors.get(tenant);
    String logo = vendor.brand().logo();
    byte[] png = logo == null ? null : logos.find(logo).orElse(null);
    return new Sender(vendor.name(), vendor.brand().colour(), png);
  }

  @Override
  public boolean isInBusiness(Tenant tenant) {
    return !vendors.isSuspended(tenant);
  }
}
