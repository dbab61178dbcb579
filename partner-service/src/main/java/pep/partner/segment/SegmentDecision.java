package pep.partner.segment;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
    Supplier<List<String>> decisive) {

  SegmentEntered entered(String partnerId, String partnerCode, @Nullable String causedBy) {
    return new SegmentEntered(
        partnerId, partnerCode, segmentId, code, ruleVersion, decisive.get(), causedBy);
  }

  SegmentLeft left(String partnerId, String partnerCode, @Nullable String causedBy) {
    return new SegmentLeft(
        partnerId, partnerCode, segmentId, code, ruleVersion, decisive.get(), causedBy);
  }
}
