package pep.partner.vendor;

import java.util.Locale;
import pep.platform.events.EventType;

/**
 * The public state of a vendor.
 *
 * @param showNeighbours {@code none} or {@code distance}
 */
@EventType("vendor.changed.v1")
public record VendorChanged(
    String vendorId,
    String name,
    String currency,
    String timeZone,
    int fiscalYearStartMonth,
    int dealProtectionDays,
    String showNeighbours) {

  static VendorChanged of(Vendor vendor) {
    return new VendorChanged(
        vendor.id(),
        vendor.name(),
        vendor.currency().getCode(),
        vendor.timeZone().getId(),
        vendor.settings().fiscalYearStartMonth(),
        vendor.settings().dealProtectionDays(),
        vendor.settings().shownNeighbours().name().toLowerCase(Locale.ROOT));
  }
}
