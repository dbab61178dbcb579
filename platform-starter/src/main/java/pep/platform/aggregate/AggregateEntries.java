package pep.platform.aggregate;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pep.platform.outbox.OutboxEntries;
import pep.platform.tenancy.Cause;

/**
 * Makes what is pushed onto an aggregate's outbox: the history entry, the facts raised and the
 * public state, in this order.
 */
final class AggregateEntries {

  private static final Set<String> BOOKKEEPING =
      Set.of("_id", "vendorId", "version", "createdAt", "changedAt", "createdBy");

  private final OutboxEntries entries;
  private final Clock clock;

  AggregateEntries(OutboxEntries entries, Clock clock) {
    this.entries = entries;
    this.clock = clock;
  }

  <T extends Aggregate> List<Document> of(
      AggregateKind<T> kind, T aggregate, @Nullable Document before, Document after, Cause cause) {
    long version = after.getLong("version");
    List<Document> made = new ArrayList<>();
    if (kind.tellsHistory()) {
      made.add(history(aggregate, version, before, after, cause));
    }
    for (Object event : aggregate.raised()) {
      made.add(event(aggregate, version, event, cause));
    }
    if (kind.state() != null) {
      made.add(event(aggregate, version, kind.state().apply(aggregate), cause));
    }
    return made;
  }

  private Document event(Aggregate aggregate, long version, Object event, Cause cause) {
    return entries.event(aggregate.tenant().vendorId(), aggregate.id(), version, event, cause);
  }

  private Document history(
      Aggregate aggregate, long version, @Nullable Document before, Document after, Cause cause) {
    Document changes = changes(before, after);
    List<String> fields = before == null ? List.of() : ChangedFields.of(before, changes);
    Document entry =
        new Document("id", aggregate.id() + "/" + version)
        .append("history", true)
        .append("vendorId", aggregate.tenant().vendorId())
        .append("subject", aggregate.id())
        .append("version", version)
        .append("at", Date.from(clock.instant()))
        .append("by", cause.by())
        .append("why", cause.why())
        .append("correlationId", cause.correlationId())
        .append("changes", changes);
    return fields.isEmpty() ? entry : entry.append(History.FIELDS, fields);
  }

  private static Document changes(@Nullable Document before, Document after) {
    Document changes = new Document();
    Document old = before == null ? new Document() : before;
    after.forEach(
        (field, value) -> {
          if (!BOOKKEEPING.contains(field) && !Objects.equals(value, old.get(field))) {
            changes.put(field, value);
          }
        });
    old.keySet().stream()
        .filter(field -> !after.containsKey(field) && !BOOKKEEPING.contains(field))
        .forEach(field -> changes.put(field, null));
    return changes;
  }
}
