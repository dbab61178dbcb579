package pep.performance.tier.standing;

import org.jspecify.annotations.Nullable;

/**
 * What a decision leads to.
 *
 * @param override that holds from then on; null where the rules do
 * @param changes whether there is anything to store
 */
public record TierOutcome(
    TierDecision decision, @Nullable TierOverride override, boolean changes) {}
