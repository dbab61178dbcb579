package pep.partner.operation.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pep.partner.operation.Headcounts;
import pep.partner.vendor.Vendor;

/**
 * A vendor as whoever runs the installation sees it: how large it is, and nothing of its business.
 *
 * @param suspendedAt absent while it is in business
 * @param partners how many it has, by status
 * @param people how many may come in for it and its partners
 * @param administrators the addresses of those who administer it; none where it has lost them
 */
record OperatedVendorResponse(
    String id,
    String name,
    String currency,
    String timeZone,
    @Nullable Instant suspendedAt,
    @Nullable String suspendedReason,
    Map<String, Long> partners,
    long people,
    List<String> administrators,
    Instant createdAt,
    long version) {

  static OperatedVendorResponse of(Vendor vendor, Headcounts.Headcount count) {
    return new OperatedVendorResponse(
        vendor.id(),
        vendor.name(),
        vendor.currency().getCode(),
        vendor.timeZone().getId(),
        vendor.suspendedAt(),
        vendor.suspendedReason(),
        count.partners(),
        count.people(),
        count.administrators(),
        vendor.createdAt(),
        vendor.version());
  }
}
