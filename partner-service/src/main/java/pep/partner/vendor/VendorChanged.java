package pep.partner.vendor;

import pep.platform.events.EventType;

/** The public state of a vendor. */
@EventType("vendor.changed.v1")
public record VendorChanged(
    String vendorId,
    String name,
    String currency,
    String timeZone,
    int fiscalYearStartMonth,
    int dealProtectionDays) {

  static VendorChanged of(Vendor vendor) {
    return new VendorChanged(
        vendor.id(),
        vendor.name(),
        vendor.currency().getCode(),
        vendor.timeZone().getId(),
        vendor.settings().fiscalYearStartMonth(),
        vendor.settings().dealProtectionDays());
  }
}
