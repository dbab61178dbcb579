package pep.performance.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line that counts, and where it comes from.
 *
 * @param id of the line
 * @param externalId the line's own number where it comes from; null where it has none
 * @param storedAt when it began to count
 */
public record TracedLine(
    String id, String intakeId, @Nullable String externalId, Instant storedAt, CountedLine line) {}
