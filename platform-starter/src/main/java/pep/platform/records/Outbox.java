package pep.platform.records;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import pep.platform.outbox.OutboxEntries;
import pep.platform.outbox.OutboxField;
import pep.platform.outbox.OutboxRelay;
import pep.platform.tenancy.Tenant;

/** The outboxes of one collection's documents. */
final class Outbox {

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
    List<Document> told = new ArrayList<>();
    for (Publication each : published) {
      Document all = new Document("$literal", entries(tenant, each));
      told.add(
          each.met() == null ? all : new Document("$cond", List.of(each.met(), all, List.of())));
    }
    return new Document("$set", OutboxField.with(told));
  }

  void wake() {
    relay.wake(collection);
  }
}
