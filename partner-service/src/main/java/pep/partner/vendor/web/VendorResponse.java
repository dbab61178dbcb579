package pep.partner.vendor.web;

import org.jspecify.annotations.Nullable;
import pep.partner.identity.invitation.Invitation;
import pep.partner.vendor.Vendor;
import pep.partner.vendor.VendorAdministration;
import pep.partner.vendor.VendorSettings;

/**
 * @param colour {@code #rrggbb}; left out for the platform's own
 * @param logo where its logo is shown, as a path; left out where it has none
 * @param adminInvitation the link for the first administrator, in the answer to the creation only
 */
record VendorResponse(
    String id,
    String name,
    String currency,
    String timeZone,
    VendorSettings settings,
    @Nullable String colour,
    @Nullable String logo,
    @Nullable String adminInvitation) {

  static VendorResponse of(Vendor vendor) {
    return of(vendor, null);
  }

  static VendorResponse of(VendorAdministration.Created created) {
    Invitation invitation = created.adminInvitation();
    return of(created.vendor(), invitation == null ? null : invitation.link());
  }

  private static VendorResponse of(Vendor vendor, @Nullable String adminInvitation) {
    return new VendorResponse(
        vendor.id(),
        vendor.name(),
        vendor.currency().getCode(),
        vendor.timeZone().getId(),
        vendor.settings(),
        vendor.brand().colour(),
        vendor.logo(),
        adminInvitation);
  }
}
