package pep.partner.segment;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pep.platform.tenancy.Cause;
import pep.rules.evaluation.Explanation;

/**
 * Whether one partner is in one segment, by which version of the rule, and which predicates made it
 * so.
 *
 * @param decisive the predicates that held for a member, that did not hold for a non-member; only
 *     asked for when the partner turned, since telling them costs a few times the decision
 */
record SegmentDecision(
    String segmentId,
    String code,
    long ruleVersion,
    boolean member,
    Supplier<List<Explanation>> decisive) {

  SegmentEntered entered(String partnerId, String partnerCode, Cause cause) {
    return new SegmentEntered(
        partnerId, partnerCode, segmentId, code, ruleVersion, predicates(cause), causedBy(cause));
  }

  SegmentLeft left(String partnerId, String partnerCode, Cause cause) {
    return new SegmentLeft(
        partnerId, partnerCode, segmentId, code, ruleVersion, predicates(cause), causedBy(cause));
  }

  /** The event that led to it, or the clock. */
  static @Nullable String causedBy(Cause cause) {
    return isClock(cause) ? cause.by() : cause.causationId();
  }

  private static boolean isClock(Cause cause) {
    return cause.by().equals("clock:" + Segmentation.CLOCK);
  }

  /** Of what turned by itself, those that could. */
  private List<String> predicates(Cause cause) {
    List<Explanation> all = decisive.get();
    List<Explanation> timed = all.stream().filter(Explanation::timed).toList();
    return (isClock(cause) && !timed.isEmpty() ? timed : all)
        .stream().map(Explanation::text).distinct().toList();
  }
}
