package pep.partner.segment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

/**
 * A partner ceased to satisfy a segment's rule, or the segment was retired.
 *
 * @param predicates the predicates that do not hold any more, or never did; where time alone led to
 *     it, those that turned; empty when the segment was retired
 * @param causedBy the event that led to it, or {@code clock:segments} where time alone did
 */
@EventType("segment.left.v1")
public record SegmentLeft(
    String partnerId,
    String partnerCode,
    String segmentId,
    String segment,
    long ruleVersion,
    List<String> predicates,
    @Nullable String causedBy) {}
