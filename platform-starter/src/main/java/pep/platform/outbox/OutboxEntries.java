package pep.platform.outbox;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.events.Envelope;
import pep.platform.events.EventCodec;
import pep.platform.tenancy.Cause;

/**
 * Makes what is pushed onto a document's outbox: the history entry, the facts raised and the public
 * state, in this order.
 */
public class OutboxEntries {

  private static final Set<String> BOOKKEEPING =
      Set.of("_id", "vendorId", "version", "createdAt", "changedAt", "createdBy");

  private final EventCodec codec;
  private final Clock clock;

  public OutboxEntries(EventCodec codec, Clock clock) {
    this.codec = codec;
    this.clock = clock;
  }

  public <T extends Aggregate> List<Document> of(
      AggregateKind<T> kind,
      T aggregate,
      List<Object> raised,
      @Nullable Document before,
      Document after,
      Cause cause) {
    long version = after.getLong("version");
    List<Document> entries = new ArrayList<>();
    if (kind.tellsHistory()) {
      entries.add(history(aggregate, version, before, after, cause));
    }
    for (Object event : raised) {
      entries.add(event(aggregate, version, event, cause));
    }
    if (kind.state() != null) {
      entries.add(event(aggregate, version, kind.state().apply(aggregate), cause));
    }
    return entries;
  }

  /** An entry for a document that is not an {@link Aggregate}, such as a stored batch. */
  public Document event(String vendorId, String subject, long version, Object event, Cause cause) {
    return entry(codec.seal(vendorId, subject, version, event, cause));
  }

  private Document event(Aggregate aggregate, long version, Object event, Cause cause) {
    return event(aggregate.tenant().vendorId(), aggregate.id(), version, event, cause);
  }

  private Document entry(Envelope envelope) {
    return new Document("id", envelope.id())
        .append("type", envelope.type())
        .append("subject", envelope.subject())
        .append("at", Date.from(envelope.time()))
        .append("body", codec.write(envelope));
  }

  private Document history(
      Aggregate aggregate, long version, @Nullable Document before, Document after, Cause cause) {
    return new Document("id", aggregate.id() + "/" + version)
        .append("history", true)
        .append("vendorId", aggregate.tenant().vendorId())
        .append("subject", aggregate.id())
        .append("version", version)
        .append("at", Date.from(clock.instant()))
        .append("by", cause.by())
        .append("why", cause.why())
        .append("correlationId", cause.correlationId())
        .append("changes", changes(before, after));
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
