package pep.performance.tier.standing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a partner stands.
 *
 * @param tier code; null before the first decision
 * @param since when it came into this tier
 * @param graceUntil when it falls unless it meets what the tier takes again; null where it does
 */
public record TierStanding(
    @Nullable String tier, @Nullable Instant since, @Nullable Instant graceUntil) {

  public static final TierStanding NONE = new TierStanding(null, null, null);
}
