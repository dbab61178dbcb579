package pep.platform.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * An import that was run, and how it ended.
 *
 * @param door what rows came in by, such as {@code partners}
 * @param by who sent it
 * @param finishedAt absent while it runs, and for ever where the service stopped meanwhile
 * @param whole whether the file was read to its end; what was read of one that broke off stands
 * @param rows of the file, without its header; so far, while it runs
 * @param outcomes how many things, or rows that were refused or superseded, had which outcome
 * @param columns that its refused rows name
 * @param undoStartedAt when its undoing began; absent if it never did, or if something was left
 * @param undoneAt when nothing that it stored was left; absent before
 * @param keptUntil when its report is deleted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeptImport(
    @Id String id,
    String door,
    String by,
    Instant startedAt,
    @Nullable Instant finishedAt,
    boolean whole,
    long rows,
    Map<String, Long> outcomes,
    List<String> columns,
    @Nullable Instant undoStartedAt,
    @Nullable Instant undoneAt,
    Instant keptUntil) {}
