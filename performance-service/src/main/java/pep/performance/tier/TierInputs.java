package pep.performance.tier;

import org.jspecify.annotations.Nullable;

/**
 * What a decision was made on, beside the ladder of its version.
 *
 * @param override null where none was set
 */
record TierInputs(TierStanding before, TierFacts facts, @Nullable TierOverride override) {}
