package pep.performance.tier.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.performance.tier.standing.StoredTier;
import pep.performance.tier.standing.TierOverride;
import pep.performance.tier.way.Way;
import pep.platform.reason.Reason;

/**
 * Where a partner stands, and how it gets up the ladder soonest.
 *
 * @param until when it falls unless it meets what the tier takes again
 * @param why the reason in its parts
 * @param set null where the rules decide
 * @param ways up, the nearest rung first; none at the top
 */
record OneTierResponse(
    String partnerId,
    String tier,
    Instant since,
    @Nullable Instant until,
    long ladderVersion,
    String reason,
    Reason why,
    @Nullable SetTier set,
    List<Way> ways) {

  /**
   * A tier that somebody set for a time.
   *
   * @param until when it ends by itself
   * @param ruled the tier that the partner has by the rules
   */
  record SetTier(String reason, Instant from, Instant until, @Nullable String ruled) {

    static @Nullable SetTier of(@Nullable TierOverride override) {
      return override == null
          ? null
          : new SetTier(
              override.reason(), override.from(), override.until(), override.ruled().tier());
    }
  }

  static OneTierResponse of(StoredTier stored, List<Way> ways) {
    return new OneTierResponse(
        stored.partnerId(),
        stored.tier(),
        stored.since(),
        stored.graceUntil(),
        stored.ladderVersion(),
        stored.reason(),
        stored.why(),
        SetTier.of(stored.override()),
        ways);
  }
}
