package pep.partner.vendor;

import java.time.Clock;
import java.time.ZoneId;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.partner.facts.FactSheets;
import pep.partner.identity.invitation.Invitation;
import pep.partner.identity.invitation.Invitations;
import pep.platform.aggregate.Creation;
import pep.platform.http.ETags;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

@Service
public class VendorAdministration {

  private final Vendors vendors;
  private final Invitations invitations;
  private final FactSheets facts;
  private final Clock clock;

  VendorAdministration(Vendors vendors, Invitations invitations, FactSheets facts, Clock clock) {
    this.vendors = vendors;
    this.facts = facts;
    this.invitations = invitations;
    this.clock = clock;
  }

  /**
   * A vendor with the way in for its first administrator.
   *
   * @param adminInvitation null on a repeat after the link was used or replaced
   */
  public record Created(Vendor vendor, @Nullable Invitation adminInvitation) {}

  /** Repeated with the same key it changes nothing and answers the same. */
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
    return new Created(
        vendor, invitations.inviteFirst(vendor.tenant(), adminEmail, adminName, creation, cause));
  }

  /**
   * Changes what a vendor may change.
   *
   * @throws CalendarInUse if days or months were other ones while sales were counted by them
   */
  public Vendor change(
      Tenant tenant,
      @Nullable String ifMatch,
      String name,
      ZoneId timeZone,
      VendorSettings settings,
      Cause cause) {
    Vendor vendor = vendors.get(tenant);
    ETags.check(ifMatch, vendor);
    if (vendor.movesCalendar(timeZone, settings) && facts.anySale(tenant)) {
      throw new CalendarInUse(vendor);
    }
    vendor.change(name, timeZone, settings);
    return vendors.save(vendor, cause);
  }
}
