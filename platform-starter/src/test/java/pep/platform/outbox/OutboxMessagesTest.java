package pep.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import pep.platform.events.EventBatch;
import pep.platform.events.Topology;

class OutboxMessagesTest {

  private static final String STATE = "thing.changed.v1";
  private static final String FACT = "thing.done.v1";

  private final Topology topology =
      new Topology(
          "events",
          64,
          Map.of(
              STATE, new Topology.Event(Topology.Kind.state, "things"),
              FACT, new Topology.Event(Topology.Kind.fact, "things")),
          Map.of(
              "few", new Topology.Consumer(2, 50, List.of(STATE, FACT)),
              "many", new Topology.Consumer(8, 50, List.of(FACT))));

  @Test
  void eventsOfOneTypeThatComeToTheSameQueuesShareAMessage() {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      documents.add(document(event("s" + i, STATE, "thing-" + i, 100)));
    }

    List<ConfirmedPublisher.Outgoing> outgoing = messages(documents).outgoing();

    assertThat(outgoing).hasSizeBetween(2, 4);
    assertThat(outgoing)
        .allSatisfy(
            each -> {
              assertThat(each.contentType()).isEqualTo(EventBatch.CONTENT_TYPE);
              assertThat(each.routingKey()).startsWith(STATE + ".");
              assertThat(each.mandatory()).isTrue();
            });
  }

  @Test
  void anEventByItselfIsAMessageAsEver() {
    ConfirmedPublisher.Outgoing only =
        messages(List.of(document(event("s", STATE, "a", 10)))).outgoing().getFirst();

    assertThat(only.contentType()).isEqualTo(EventBatch.SINGLE);
    assertThat(only.body()).isEqualTo("x".repeat(10));
    assertThat(only.routingKey()).isEqualTo(topology.routingKey(STATE, "a"));
  }

  @Test
  void aLargeEventIsAMessageByItself() {
    int large = OutboxMessages.MOST_LENGTH + 1;
    List<Document> documents =
        List.of(
            document(event("1", STATE, "a", 10)),
            document(event("2", STATE, "a", large)),
            document(event("3", STATE, "a", large)));

    assertThat(messages(documents).outgoing()).hasSize(3);
  }

  /** Whatever the documents tell, of each the events leave in their order. */
  @Test
  void noEventLeavesBeforeOneThatItsDocumentToldEarlier() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Document[] told = new Document[1 + random.nextInt(5)];
      for (int k = 0; k < told.length; k++) {
        told[k] = event(i + "/" + k, random.nextBoolean() ? STATE : FACT, "thing-" + i, 50);
      }
      documents.add(document(told));
    }
    OutboxMessages messages = messages(documents);

    List<String> left = new ArrayList<>();
    for (ConfirmedPublisher.Outgoing each : messages.outgoing()) {
      // What stands within a message in the order of the group is seen by its ids below.
      left.addAll(messages.events(List.of(each.id())).stream().sorted().toList());
    }

    assertThat(left).as("seed %d", seed).hasSize(Set.copyOf(left).size());
    for (Document document : documents) {
      List<String> ids = OutboxGroup.events(document).stream().map(e -> e.getString("id")).toList();
      assertThat(left.stream().filter(ids::contains).toList()).as("seed %d", seed).isEqualTo(ids);
    }
  }

  private OutboxMessages messages(List<Document> documents) {
    return OutboxMessages.of(new OutboxGroup("things", documents), topology, Set.of());
  }

  private static Document document(Document... outbox) {
    return new Document("vendorId", "ven_1").append("outbox", List.of(outbox));
  }

  private static Document event(String id, String type, String subject, int length) {
    return new Document("id", id)
        .append("type", type)
        .append("subject", subject)
        .append("body", "x".repeat(length));
  }
}
