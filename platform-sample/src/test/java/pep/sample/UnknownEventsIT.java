package pep.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.events.Envelope;
import pep.platform.events.EventCodec;
import pep.platform.inbox.ParkedMessages;
import pep.platform.inbox.ParkedMessages.Parked;
import pep.platform.tenancy.Tenant;
import pep.platform.test.ServiceTest;
import pep.sample.thing.messaging.ThingListeners;

/** What a version wrote that is not this one holds up nothing that this one can tell. */
@ServiceTest
class UnknownEventsIT {

  @Autowired ThingListeners listeners;
  @Autowired ParkedMessages parked;
  @Autowired EventCodec codec;
  @Autowired MongoTemplate mongo;

  private Tenant tenant;
  private Mail mail;

  @BeforeEach
  void aTenant() {
    tenant = new Tenant("ven_" + UUID.randomUUID());
    mail = new Mail(tenant, codec);
  }

  @Test
  void anEntryOfAnUnknownTypeIsParkedAndWhatWaitsWithItIsTold() {
    Envelope after = mail.done("after");
    Envelope beside = mail.done("beside");
    Document unknown = entry(mail.done("unknown")).append("type", "thing.foreseen.v1");
    store("a", unknown, entry(after));
    store("b", entry(beside));

    until(() -> listeners.done(tenant, "after") == 1 && listeners.done(tenant, "beside") == 1);
    Parked kept = parkedOf(unknown);
    assertThat(kept.consumer()).isEqualTo("relay");
    assertThat(kept.type()).isEqualTo("thing.foreseen.v1");
    until(() -> waiting() == 0);
  }

  @Test
  void whatTheRelayParkedIsToldWhenItIsReplayed() throws Exception {
    Document unknown = entry(mail.done("late")).append("type", "thing.foreseen.v1");
    store("a", unknown);
    until(() -> waiting() == 0);
    String id = parkedOf(unknown).id();
    // The next version of the contract has the type.
    mongo
        .getCollection("parked")
        .updateOne(
            new Document("_id", id),
            new Document("$set", new Document("entry.type", "thing.done.v1")));

    parked.replay(id);

    until(() -> listeners.done(tenant, "late") == 1);
    assertThat(parked.list(500)).noneMatch(each -> each.id().equals(id));
  }

  private void store(String id, Document... outbox) {
    mongo
        .getCollection("things")
        .insertOne(
            new Document("_id", tenant.vendorId() + id)
                .append("vendorId", tenant.vendorId())
                .append("version", 1L)
                .append("outbox", List.of(outbox)));
  }

  private Document entry(Envelope event) {
    return new Document("id", event.id())
        .append("type", event.type())
        .append("subject", event.subject())
        .append("at", new Date())
        .append("body", codec.write(event));
  }

  private long waiting() {
    return mongo
        .getCollection("things")
        .countDocuments(
            new Document("vendorId", tenant.vendorId())
                .append("outbox.0", new Document("$exists", true)));
  }

  private Parked parkedOf(Document entry) {
    return parked.list(500).stream()
        .filter(each -> each.id().endsWith(entry.getString("id")))
        .findFirst()
        .orElseThrow();
  }

  private static void until(Callable<Boolean> condition) {
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(condition);
  }
}
