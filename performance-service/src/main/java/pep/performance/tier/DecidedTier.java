package pep.performance.tier;

import org.jspecify.annotations.Nullable;

/**
 * A decision that is to be stored.
 *
 * @param before the standing that it was made on; null where there was none
 */
record DecidedTier(
    String partnerId, @Nullable StoredTier before, TierDecision decision, TierFacts facts) {}
