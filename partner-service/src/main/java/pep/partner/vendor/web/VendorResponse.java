package pep.partner.vendor.web;

import pep.partner.vendor.Vendor;
import pep.partner.vendor.VendorSettings;

record VendorResponse(
    String id, String name, String currency, String timeZone, VendorSettings settings) {

  static VendorResponse of(Vendor vendor) {
    return new VendorResponse(
        vendor.id(),
        vendor.name(),
        vendor.currency().getCode(),
        vendor.timeZone().getId(),
        vendor.settings());
  }
}
