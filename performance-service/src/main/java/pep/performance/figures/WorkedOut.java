package pep.performance.figures;

import java.time.Instant;
import java.time.ZoneId;
import pep.performance.roster.Pipeline;
import pep.performance.roster.RosterPartner;

/**
 * All that is known of a partner when its figures are worked out.
 *
 * @param at the instant that it is known as of
 * @param completeUpTo the figures have every sale that was stored before this instant
 * @param zone the vendor's, whose days count
 */
public record WorkedOut(
    Instant at,
    Instant completeUpTo,
    ZoneId zone,
    RosterPartner partner,
    Figures figures,
    Pipeline pipeline) {}
