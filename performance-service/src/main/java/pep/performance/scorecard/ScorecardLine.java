package pep.performance.scorecard;

import org.jspecify.annotations.Nullable;
import pep.performance.figures.Figures;

/**
 * A partner in the list of the whole channel.
 *
 * @param figures as they were last worked out
 * @param tier null while the vendor has no tier rules
 * @param verdict of its diagnosis; null while it has none
 * @param firstCause the likeliest that holds it back; null where none is known
 */
public record ScorecardLine(
    String partnerId,
    @Nullable String partnerCode,
    @Nullable String name,
    @Nullable String type,
    @Nullable String country,
    Figures figures,
    @Nullable String tier,
    @Nullable String verdict,
    @Nullable String firstCause) {}
