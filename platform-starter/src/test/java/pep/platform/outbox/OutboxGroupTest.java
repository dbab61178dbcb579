package pep.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class OutboxGroupTest {

  private final OutboxGroup group =
      new OutboxGroup(
          "things",
          List.of(
              document("a", history("a/1"), event("a1"), event("a2"), history("a/2"), event("a3")),
              document("b", event("b1"))));

  @Test
  void aDocumentsEventsArePublishedWithoutItsHistory() {
    assertThat(OutboxGroup.events(group.documents().getFirst()))
        .extracting(entry -> entry.getString("id"))
        .containsExactly("a1", "a2", "a3");
  }

  @Test
  void whatWasTakenAndHistoryAreDoneWith() {
    assertThat(group.settled(Set.of("a1", "a2", "a3", "b1")))
        .isEqualTo(
            Map.of(place("a"), List.of("a/1", "a1", "a2", "a/2", "a3"), place("b"), List.of("b1")));
  }

  @Test
  void whatFollowsARefusedOneIsToldAgainBehindIt() {
    assertThat(group.settled(Set.of("a1", "a3")))
        .isEqualTo(Map.of(place("a"), List.of("a/1", "a1", "a/2")));
  }

  private static Document place(String id) {
    return new Document("vendorId", "ven_1").append("_id", id);
  }

  private static Document document(String id, Document... outbox) {
    return place(id).append("outbox", List.of(outbox));
  }

  private static Document history(String id) {
    return event(id).append("history", true);
  }

  private static Document event(String id) {
    return new Document("id", id);
  }
}
