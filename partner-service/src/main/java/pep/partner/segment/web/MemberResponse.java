package pep.partner.segment.web;

import java.time.Instant;
import pep.partner.segment.Membership;

record MemberResponse(String partnerId, String partnerCode, Instant since, long ruleVersion) {

  static MemberResponse of(Membership membership, String segmentId) {
    Membership.Held entry =
        membership.entries().stream()
            .filter(each -> each.segmentId().equals(segmentId))
            .findFirst()
            .orElseThrow();
    return new MemberResponse(
        membership.partnerId(), membership.partnerCode(), entry.since(), entry.ruleVersion());
  }
}
