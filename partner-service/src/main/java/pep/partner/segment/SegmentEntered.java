package pep.partner.segment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

/**
 * A partner came to satisfy a segment's rule.
 *
 * @param predicates the predicates that made it so; where time alone did, those that turned
 * @param causedBy the event that led to it, or {@code clock:segments} where time alone did
 */
@EventType("segment.entered.v1")
public record SegmentEntered(
    String partnerId,
    String partnerCode,
    String segmentId,
    String segment,
    long ruleVersion,
    List<String> predicates,
    @Nullable String causedBy) {}
