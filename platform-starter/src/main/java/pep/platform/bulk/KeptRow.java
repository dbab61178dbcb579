package pep.platform.bulk;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/**
 * What became of one row, as it is kept.
 *
 * @param report the line of the report, JSON
 */
record KeptRow(
    @Id String id, String importId, long row, String outcome, String report, Instant keptUntil) {}
