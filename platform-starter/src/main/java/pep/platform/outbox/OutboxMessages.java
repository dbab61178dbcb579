package pep.platform.outbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import pep.platform.events.EventBatch;
import pep.platform.events.Topology;

/**
 * The messages that tell what a group has to tell. Events of one type that come to the same queues
 * share a message, up to a bound; what a document tells after another of its events never leaves
 * before it.
 */
final class OutboxMessages {

  /** Events of a message: as many as a consumer takes together. */
  static final int MOST_EVENTS = 50;

  /** Characters of a message that holds more than one. */
  static final int MOST_LENGTH = 64 * 1024;

  private final Topology topology;
  private final Set<String> absentConsumers;

  /** The events of each message, by the message's id. */
  private final Map<String, List<Document>> messages = new LinkedHashMap<>();

  private OutboxMessages(Topology topology, Set<String> absentConsumers) {
    this.topology = topology;
    this.absentConsumers = absentConsumers;
  }

  static OutboxMessages of(OutboxGroup group, Topology topology, Set<String> absentConsumers) {
    OutboxMessages messages = new OutboxMessages(topology, absentConsumers);
    messages.waves(group).forEach(messages::pack);
    return messages;
  }

  private record Lane(String type, List<String> queues) {}

  /**
   * The events in the order of their waves: of one document each wave holds events of one lane, and
   * all of a wave leave before the next.
   */
  private List<Map<Lane, List<Document>>> waves(OutboxGroup group) {
    List<Map<Lane, List<Document>>> waves = new ArrayList<>();
    for (Document document : group.documents()) {
      int wave = -1;
      Lane before = null;
      for (Document event : OutboxGroup.events(document)) {
        Lane lane = lane(event);
        if (!lane.equals(before)) {
          before = lane;
          wave++;
        }
        if (wave == waves.size()) {
          waves.add(new LinkedHashMap<>());
        }
        waves.get(wave).computeIfAbsent(lane, l -> new ArrayList<>()).add(event);
      }
    }
    return waves;
  }

  private Lane lane(Document event) {
    String type = event.getString("type");
    return new Lane(type, topology.queues(type, event.getString("subject")));
  }

  private void pack(Map<Lane, List<Document>> wave) {
    for (List<Document> events : wave.values()) {
      List<Document> message = new ArrayList<>();
      int length = 0;
      for (Document event : events) {
        int more = event.getString("body").length();
        if (message.size() == MOST_EVENTS || (length + more > MOST_LENGTH && length > 0)) {
          add(message);
          message = new ArrayList<>();
          length = 0;
        }
        message.add(event);
        length += more;
      }
      add(message);
    }
  }

  private void add(List<Document> message) {
    messages.put(message.getFirst().getString("id"), message);
  }

  /** In the order in which they are to be published. */
  List<ConfirmedPublisher.Outgoing> outgoing() {
    List<ConfirmedPublisher.Outgoing> outgoing = new ArrayList<>(messages.size());
    messages.forEach((id, events) -> outgoing.add(outgoing(id, events)));
    return outgoing;
  }

  private ConfirmedPublisher.Outgoing outgoing(String id, List<Document> events) {
    Document first = events.getFirst();
    String type = first.getString("type");
    boolean single = events.size() == 1;
    return new ConfirmedPublisher.Outgoing(
        id,
        topology.exchange(),
        topology.routingKey(type, first.getString("subject")),
        single ? EventBatch.SINGLE : EventBatch.CONTENT_TYPE,
        single
            ? first.getString("body")
            : EventBatch.of(events.stream().map(event -> event.getString("body")).toList()),
        topology.isConsumed(type, absentConsumers));
  }

  /** The ids of the events in these messages. */
  Set<String> events(Collection<String> messageIds) {
    Set<String> ids = new HashSet<>();
    for (String messageId : messageIds) {
      messages.getOrDefault(messageId, List.of()).forEach(event -> ids.add(event.getString("id")));
    }
    return ids;
  }
}
