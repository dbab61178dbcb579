package pep.performance.tier.standing;

import java.time.Instant;

/**
 * A tier that somebody set for a time. Beneath it the rules go on, so that when it ends the partner
 * is where it would have been.
 *
 * @param reason in the words of whoever set it
 * @param from when it was set
 * @param until when it ends by itself
 * @param ruled where the partner stands by the rules
 */
public record TierOverride(
    String tier, String reason, Instant from, Instant until, TierStanding ruled) {

  boolean holds(Instant at) {
    return until.isAfter(at);
  }

  TierOverride ruled(TierStanding now) {
    return new TierOverride(tier, reason, from, until, now);
  }

  /** The same, ended. */
  public TierOverride endedAt(Instant at) {
    return new TierOverride(tier, reason, from, at, ruled);
  }
}
