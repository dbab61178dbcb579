package pep.partner.segment;

import java.time.Instant;
import java.util.List;
import pep.platform.events.EventType;

/** The segments of one partner. */
@EventType("partner.segments.changed.v1")
public record PartnerSegmentsChanged(String partnerId, String partnerCode, List<Entry> segments) {

  /**
   * @param since when the partner entered
   * @param ruleVersion the version of the rule that was last found to hold
   */
  public record Entry(String segmentId, String code, Instant since, long ruleVersion) {}

  static PartnerSegmentsChanged of(Membership membership) {
    return new PartnerSegmentsChanged(
        membership.partnerId(),
        membership.partnerCode(),
        membership.entries().stream()
            .map(e -> new Entry(e.segmentId(), e.code(), e.since(), e.ruleVersion()))
            .toList());
  }
}
