package pep.partner.vendor;

import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.http.ETags;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** What the operator of an installation does with its vendors. */
@Service
public class VendorOperation {

  private final Vendors vendors;
  private final Clock clock;

  VendorOperation(Vendors vendors, Clock clock) {
    this.vendors = vendors;
    this.clock = clock;
  }

  public Vendor rename(Tenant vendor, @Nullable String ifMatch, String name, Cause cause) {
    return with(vendor, ifMatch, cause, each -> each.rename(name));
  }

  public Vendor suspend(Tenant vendor, @Nullable String ifMatch, String reason, Cause cause) {
    return with(
        vendor, ifMatch, cause.because(reason), each -> each.suspend(reason, clock.instant()));
  }

  public Vendor resume(Tenant vendor, @Nullable String ifMatch, Cause cause) {
    return with(vendor, ifMatch, cause, Vendor::resume);
  }

  private Vendor with(
      Tenant tenant, @Nullable String ifMatch, Cause cause, Consumer<Vendor> change) {
    Vendor vendor = vendors.get(tenant);
    ETags.check(ifMatch, vendor);
    change.accept(vendor);
    return vendors.save(vendor, cause);
  }
}
