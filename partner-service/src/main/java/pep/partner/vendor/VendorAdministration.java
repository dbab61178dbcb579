package pep.partner.vendor;

import java.time.Clock;
import java.time.ZoneId;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.partner.identity.AlreadyMember;
import pep.partner.identity.Invitation;
import pep.partner.identity.Invitations;
import pep.partner.identity.Role;
import pep.platform.aggregate.Creation;
import pep.platform.http.ETags;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

@Service
public class VendorAdministration {

  private final Vendors vendors;
  private final Invitations invitations;
  private final Clock clock;

  VendorAdministration(Vendors vendors, Invitations invitations, Clock clock) {
    this.vendors = vendors;
    this.invitations = invitations;
    this.clock = clock;
  }

  /**
   * A vendor with the way in for its first administrator.
   *
   * @param adminInvitation null on a repeat after the administrator has come in
   */
  public record Created(Vendor vendor, @Nullable Invitation adminInvitation) {}

  /** Repeated with the same key it gives the same vendor, and the same user a fresh link. */
  public Created create(
      Creation creation,
      String name,
      CurrencyUnit currency,
      ZoneId timeZone,
      String adminEmail,
      String adminName,
      Cause cause) {
    Vendor vendor =
        vendors.create(
            Vendor.create(creation.id("ven"), name, currency, timeZone, clock.instant()),
            creation,
            cause);
    return new Created(vendor, adminInvitation(vendor.tenant(), adminEmail, adminName, cause));
  }

  private @Nullable Invitation adminInvitation(
      Tenant tenant, String email, String name, Cause cause) {
    try {
      return invitations.invite(tenant, email, name, Role.VENDOR_ADMIN, null, cause);
    } catch (AlreadyMember e) {
      return null;
    }
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
