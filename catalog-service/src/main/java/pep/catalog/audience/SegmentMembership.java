package pep.catalog.audience;

/**
 * That a partner is in a segment.
 *
 * @param ruleVersion the version of the segment's rule that put it there
 */
public record SegmentMembership(String code, long ruleVersion) {}
