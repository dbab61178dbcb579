package pep.partner.segment.messaging;

/** The part of {@code vendor.changed.v1} that segmentation reads. */
record VendorChangedView(String timeZone) {}
