package pep.partner.vendor;

import java.time.Clock;
import java.time.ZoneId;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.Creation;
import pep.platform.http.ETags;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

@Service
public class VendorAdministration {

  private final Vendors vendors;
  private final Clock clock;

  VendorAdministration(Vendors vendors, Clock clock) {
    this.vendors = vendors;
    this.clock = clock;
  }

  public Vendor create(
      Creation creation, String name, CurrencyUnit currency, ZoneId timeZone, Cause cause) {
    Vendor vendor = Vendor.create(creation.id("ven"), name, currency, timeZone, clock.instant());
    return vendors.create(vendor, creation, cause);
  }

  public Vendor change(
      Tenant tenant,
      @Nullable String ifMatch,
      String name,
      ZoneId timeZone,
      VendorSettings settings,
      Cause cause) {
    Vendor vendor = vendors.get(tenant);
    ETags.check(ifMatch, vendor);
    vendor.change(name, timeZone, settings);
    return vendors.save(vendor, cause);
  }
}
