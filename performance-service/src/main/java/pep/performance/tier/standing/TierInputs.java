package pep.performance.tier.standing;

import org.jspecify.annotations.Nullable;
import pep.performance.tier.ladder.TierFacts;

/**
 * What a decision was made on, beside the ladder of its version.
 *
 * @param override null where none was set
 */
public record TierInputs(TierStanding before, TierFacts facts, @Nullable TierOverride override) {}
