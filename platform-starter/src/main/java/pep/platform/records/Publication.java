package pep.platform.records;

import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pep.platform.tenancy.Cause;

/**
 * Events that go out because of a write, once it is stored; if it is not, none of them does.
 *
 * @param subject what they are about
 * @param version of that, after the write
 * @param events records that carry an {@code @EventType}
 * @param met an aggregation expression about the document as the write meets it, without which they
 *     do not go out; null if they always do
 */
public record Publication(
    String subject, long version, Cause cause, List<Object> events, @Nullable Bson met) {

  public static Publication of(String subject, long version, Cause cause, Object... events) {
    return new Publication(subject, version, cause, List.of(events), null);
  }

  /** Only where the document was such before the write, which is a pipeline. */
  public Publication where(Document expression) {
    return new Publication(subject, version, cause, events, expression);
  }
}
