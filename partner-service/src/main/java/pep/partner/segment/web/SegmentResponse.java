package pep.partner.segment.web;

import org.jspecify.annotations.Nullable;
import pep.partner.segment.Meaning;
import pep.partner.segment.Progress;
import pep.partner.segment.Segment;

/**
 * @param size how many partners are in it
 * @param deciding how many partners are decided on since the vendor's rules changed; absent once
 *     all are
 */
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
    @Nullable Progress deciding,
    long version) {

  static SegmentResponse of(Segment segment, long size, @Nullable Progress deciding) {
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
        deciding,
        segment.version());
  }
}
