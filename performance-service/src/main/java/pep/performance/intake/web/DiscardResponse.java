package pep.performance.intake.web;

/**
 * How many held lines were discarded, or would be.
 *
 * @param discarded those that were held
 */
record DiscardResponse(boolean dryRun, long discarded) {}
