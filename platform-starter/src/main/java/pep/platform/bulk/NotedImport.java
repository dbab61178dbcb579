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
 * @param taken rows that are done and reported
 * @param intended what became of rows behind those, by their numbers, if they were stored before
 *     the process ended
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
    long taken,
    Map<String, String> intended,
    Instant startedAt,
    Instant keptUntil) {

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
        0,
        Map.of(),
        begun.startedAt(),
        begun.keptUntil());
  }

  ImportOrder order(Tenant tenant) {
    return new ImportOrder(tenant, door, mode, new Cause(by, why, correlationId, null, 0, null));
  }

  ImportOptions options() {
    return new ImportOptions(null, decimal, dates);
  }
}
