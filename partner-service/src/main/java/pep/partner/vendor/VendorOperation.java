package pep.partner.vendor;

import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.partner.identity.invitation.AlreadyMember;
import pep.partner.identity.invitation.Invitation;
import pep.partner.identity.invitation.Invited;
import pep.partner.identity.invitation.Restoration;
import pep.platform.aggregate.Creation;
import pep.platform.http.ETags;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** What the operator of an installation does with its vendors. */
@Service
public class VendorOperation {

  private final Vendors vendors;
  private final Restoration administrators;
  private final Clock clock;

  VendorOperation(Vendors vendors, Restoration administrators, Clock clock) {
    this.vendors = vendors;
    this.administrators = administrators;
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

  /**
   * Gives a vendor a new administrator, whose own are lost: one of the vendor's own people becomes
   * one, anybody else is invited. The vendor's history says so.
   *
   * @throws AlreadyMember if the person works for a partner of it
   */
  public Restored restoreAdministrator(
      Tenant tenant, String email, String name, Creation creation, Cause cause) {
    vendors.get(tenant);
    Invited invited = administrators.restore(tenant, email, name, creation, cause);
    with(tenant, null, cause, each -> each.inviteAdministrator(email.strip()));
    return new Restored(invited.userId(), invited.invitation());
  }

  /**
   * @param invitation null for somebody who had accepted one before
   */
  public record Restored(String userId, @Nullable Invitation invitation) {}

  private Vendor with(
      Tenant tenant, @Nullable String ifMatch, Cause cause, Consumer<Vendor> change) {
    Vendor vendor = vendors.get(tenant);
    ETags.check(ifMatch, vendor);
    change.accept(vendor);
    return vendors.save(vendor, cause);
  }
}
