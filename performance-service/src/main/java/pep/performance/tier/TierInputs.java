package pep.performance.tier;

/** What a decision was made on, beside the ladder of its version. */
record TierInputs(TierStanding before, TierFacts facts) {}
