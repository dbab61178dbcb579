package pep.partner.segment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

/**
 * A partner came to satisfy a segment's rule.
 *
 * @param predicates the predicates that made it so
 * @param causedBy the event that led to it, if one did
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
