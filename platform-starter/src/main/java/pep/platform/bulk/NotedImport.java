package pep.platform.bulk;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/**
 * An import that goes on in the background, and how far it has come.
 *
 * @param id of the import
 * @param type of its file's content, with the charset if it was declared
 * @param digest of the file
 * @param task {@code undo} where what it stored is undone, from its last row to its first; null
 *     where its rows are taken
 * @param taken rows that are done and reported
 * @param intended what became of rows behind those, by their numbers, if they were stored before
 *     the process ended; JSON
 */
record NotedImport(
    @Id String id,
    String door,
    @Nullable String mode,
    String type,
    @Nullable String decimal,
    @Nullable String dates,
    String digest,
    String by,
    @Nullable String why,
    String correlationId,
    @Nullable String task,
    long taken,
    Map<String, String> intended,
    Instant startedAt,
    Instant keptUntil) {

  private static final String UNDO = "undo";

  static NotedImport of(
      KeptImport begun, ImportOrder order, ImportOptions options, String type, String digest) {
    Cause cause = order.cause();
    return new NotedImport(
        begun.id(),
        begun.door(),
        order.mode(),
        type,
        options.decimal(),
        options.dates(),
        digest,
        cause.by(),
        cause.why(),
        cause.correlationId(),
        null,
        0,
        Map.of(),
        begun.startedAt(),
        begun.keptUntil());
  }

  static NotedImport undoing(KeptImport kept, ImportOrder order, Instant now) {
    Cause cause = order.cause();
    return new NotedImport(
        kept.id(),
        kept.door(),
        null,
        "",
        null,
        null,
        "",
        cause.by(),
        cause.why(),
        cause.correlationId(),
        UNDO,
        0,
        Map.of(),
        now,
        kept.keptUntil());
  }

  boolean undoes() {
    return UNDO.equals(task);
  }

  ImportOrder order(Tenant tenant) {
    return new ImportOrder(tenant, door, mode, new Cause(by, why, correlationId, null, 0, null));
  }

  ImportOptions options() {
    return new ImportOptions(null, decimal, dates);
  }
}
