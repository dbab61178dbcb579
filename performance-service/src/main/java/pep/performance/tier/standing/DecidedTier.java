package pep.performance.tier.standing;

import org.jspecify.annotations.Nullable;
import pep.performance.tier.ladder.TierFacts;

/**
 * A decision that is to be stored.
 *
 * @param before the standing that it was made on; null where there was none
 * @param override that it was made with; null where none was set
 */
public record DecidedTier(
    String partnerId,
    @Nullable StoredTier before,
    @Nullable TierOverride override,
    TierOutcome outcome,
    TierFacts facts) {}
