package pep.promotion.roster.messaging;

import java.util.List;

/** What is read of a partner's membership in segments. */
public record MembershipView(List<InSegment> segments) {

  /** One segment it is in. */
  public record InSegment(String code) {}
}
