package pep.performance.rollup;

/** What was sold of one thing in one month. */
public record Rollup(RollupKey key, Tally tally) {}
