package pep.partner.segment.messaging;

/** The part of {@code partner.changed.v1} that segmentation reads. */
record PartnerChangedView(String partnerId) {}
