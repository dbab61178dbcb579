package pep.performance.tier.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.performance.tier.standing.StoredTier;
import pep.platform.reason.Reason;

/**
 * Where a partner stands.
 *
 * @param until when it falls unless it meets what the tier takes again
 * @param why the reason in its parts
 */
record TierResponse(
    String partnerId,
    String tier,
    Instant since,
    @Nullable Instant until,
    long ladderVersion,
    String reason,
    Reason why) {

  static TierResponse of(StoredTier stored) {
    return new TierResponse(
        stored.partnerId(),
        stored.tier(),
        stored.since(),
        stored.graceUntil(),
        stored.ladderVersion(),
        stored.reason(),
        stored.why());
  }
}
