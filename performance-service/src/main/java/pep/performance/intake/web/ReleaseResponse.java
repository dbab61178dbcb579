package pep.performance.intake.web;

import java.util.List;
import pep.performance.intake.holding.HeldDecisions;
import pep.performance.intake.holding.HeldLine;

/**
 * What became of held lines, or would.
 *
 * @param released how many count now
 * @param held how many are held all the same
 * @param still the first 1,000 of those, and why they are held now
 */
record ReleaseResponse(boolean dryRun, long released, long held, List<HeldLine> still) {

  static ReleaseResponse of(boolean dryRun, HeldDecisions.Tried tried) {
    return new ReleaseResponse(dryRun, tried.released(), tried.held(), tried.still());
  }
}
