package pep.promotion.dispute.web;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.promotion.dispute.Dispute;
import pep.promotion.dispute.DisputeMessage;
import pep.promotion.dispute.DisputeStatus;
import pep.promotion.dispute.DisputedLine;

/**
 * @param line what is disputed, as it was then
 * @param messages what was said, the first at the beginning
 * @param adjustment what is owed more by it; left out where nothing was posted
 * @param resolution why it ended so; left out while it is open
 */
record DisputeResponse(
    String id,
    String partnerId,
    String partnerCode,
    DisputedLine line,
    DisputeStatus status,
    List<DisputeMessage> messages,
    @Nullable Money adjustment,
    @Nullable String resolution,
    Instant createdAt) {

  static DisputeResponse of(Dispute dispute) {
    return new DisputeResponse(
        dispute.id(),
        dispute.partnerId(),
        dispute.partnerCode(),
        dispute.line(),
        dispute.status(),
        dispute.messages(),
        dispute.adjustment(),
        dispute.resolution(),
        dispute.createdAt());
  }
}
