package pep.partner.segment.web;

import org.jspecify.annotations.Nullable;
import pep.partner.segment.Meaning;
import pep.partner.segment.Segment;

record SegmentResponse(
    String id,
    String code,
    String name,
    @Nullable String description,
    String rule,
    long ruleVersion,
    Meaning meaning,
    boolean retired,
    long size,
    long version) {

  static SegmentResponse of(Segment segment, long size) {
    return new SegmentResponse(
        segment.id(),
        segment.code(),
        segment.name(),
        segment.description(),
        segment.rule(),
        segment.ruleVersion(),
        segment.meaning(),
        segment.retired(),
        size,
        segment.version());
  }
}
