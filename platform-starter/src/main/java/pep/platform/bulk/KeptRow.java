package pep.platform.bulk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * What became of one row, as it is kept.
 *
 * @param about the id of what the row is about, unless it was refused
 * @param report the line of the report, JSON
 */
record KeptRow(
    @Id String id,
    String importId,
    long row,
    String outcome,
    @Nullable String about,
    String report,
    Instant keptUntil) {}
