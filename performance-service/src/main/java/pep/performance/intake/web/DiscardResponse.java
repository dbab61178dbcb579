package pep.performance.intake.web;

/**
 * What was discarded.
 *
 * @param discarded how many lines; one that is not held is left out
 */
record DiscardResponse(int discarded) {}
