package pep.performance.figures;

import java.time.Instant;
import pep.performance.roster.Pipeline;
import pep.performance.roster.RosterPartner;

/**
 * All that is known of a partner when its figures are worked out.
 *
 * @param at the instant that it is known as of
 */
public record WorkedOut(Instant at, RosterPartner partner, Figures figures, Pipeline pipeline) {}
