package pep.partner.segment;

import pep.platform.events.EventType;

/** The public state of a segment; who is in it is told by each partner's own state. */
@EventType("segment.changed.v1")
public record SegmentChanged(
    String segmentId, String code, String name, String rule, long ruleVersion, boolean retired) {

  static SegmentChanged of(Segment segment) {
    return new SegmentChanged(
        segment.id(),
        segment.code(),
        segment.name(),
        segment.rule(),
        segment.ruleVersion(),
        segment.retired());
  }
}
