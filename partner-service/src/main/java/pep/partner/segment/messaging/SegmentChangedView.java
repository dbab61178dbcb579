package pep.partner.segment.messaging;

/** The part of {@code segment.changed.v1} that segmentation reads. */
record SegmentChangedView(String segmentId) {}
