package pep.promotion.roster.messaging;

/** What is read of a partner's entry into a segment, or of its leaving it. */
public record SegmentMovedView(String partnerId, String segment) {}
