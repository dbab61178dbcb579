package pep.platform.records;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import pep.platform.outbox.OutboxEntries;
import pep.platform.outbox.OutboxRelay;
import pep.platform.tenancy.Tenant;

/** The outboxes of one collection's documents. */
final class Outbox {

  static final String FIELD = "outbox";

  private final String collection;
  private final OutboxEntries entries;
  private final OutboxRelay relay;

  Outbox(String collection, OutboxEntries entries, OutboxRelay relay) {
    this.collection = collection;
    this.entries = entries;
    this.relay = relay;
  }

  List<Document> entries(Tenant tenant, Publication published) {
    return published.events().stream()
        .map(
            event ->
                entries.event(
                    tenant.vendorId(),
                    published.subject(),
                    published.version(),
                    event,
                    published.cause()))
        .toList();
  }

  /** The first stage of a pipeline, so that conditions see the document as it was. */
  Bson stage(Tenant tenant, Publication... published) {
    List<Object> parts = new ArrayList<>();
    parts.add(new Document("$ifNull", List.of("$" + FIELD, List.of())));
    for (Publication each : published) {
      Document told = new Document("$literal", entries(tenant, each));
      parts.add(
          each.met() == null ? told : new Document("$cond", List.of(each.met(), told, List.of())));
    }
    return new Document("$set", new Document(FIELD, new Document("$concatArrays", parts)));
  }

  void wake() {
    relay.wake(collection);
  }
}
