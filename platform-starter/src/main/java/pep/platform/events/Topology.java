package pep.platform.events;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What crosses the broker and who reads it, as {@code contracts/events/topology.json} states it.
 *
 * @param exchange the one exchange that all events are published to
 * @param buckets the number of buckets a subject may fall into
 */
public record Topology(
    String exchange, int buckets, Map<String, Event> events, Map<String, Consumer> consumers) {

  public enum Kind {
    /** The whole public state with its version: only the newest matters. */
    state,
    /** Something that happened: takes effect once. */
    fact
  }

  public record Event(Kind kind, String owner) {}

  /**
   * @param queues how many quorum queues share the buckets, in equal ranges
   * @param prefetch unacknowledged deliveries a queue's active consumer may hold
   */
  public record Consumer(int queues, int prefetch, List<String> consumes) {}

  /** The bucket of a subject, 0 to {@code buckets - 1}: CRC-32 of its UTF-8 bytes, modulo. */
  public int bucket(String subject) {
    CRC32 crc = new CRC32();
    crc.update(subject.getBytes(StandardCharsets.UTF_8));
    return (int) (crc.getValue() % buckets);
  }

  public String routingKey(String type, String subject) {
    return type + "." + bucket(subject);
  }

  /**
   * Which queue of each consumer of this type the subject's events come to. Events of one type that
   * come to the same queues may share a message.
   */
  public List<String> queues(String type, String subject) {
    int bucket = bucket(subject);
    List<String> queues = new ArrayList<>();
    consumers.forEach(
        (name, consumer) -> {
          if (consumer.consumes().contains(type)) {
            queues.add(queue(name, queueIndex(consumer, bucket)));
          }
        });
    return queues;
  }

  public String queue(String consumer, int index) {
    return "pep." + consumer + "." + index;
  }

  /** The queue that holds what was sent again at this consumer's request. */
  public String resendQueue(String consumer) {
    return "pep." + consumer + ".resend";
  }

  /** The queue on which an owner hears that a consumer wants its events again. */
  public String requestQueue(String owner) {
    return "pep." + owner + ".requests";
  }

  public int queueIndex(Consumer consumer, int bucket) {
    return bucket * consumer.queues() / buckets;
  }

  public Event event(String type) {
    @Nullable Event event = events.get(type);
    if (event == null) {
      throw new IllegalArgumentException(type + " is not in contracts/events/topology.json");
    }
    return event;
  }

  /** Whether any consumer takes this type, other than those an installation does not run. */
  public boolean isConsumed(String type, Set<String> absent) {
    return consumers.entrySet().stream()
        .anyMatch(
            each -> !absent.contains(each.getKey()) && each.getValue().consumes().contains(type));
  }

  public Consumer consumer(String name) {
    @Nullable Consumer consumer = consumers.get(name);
    if (consumer == null) {
      throw new IllegalArgumentException(
          "no consumer " + name + " in contracts/events/topology.json");
    }
    return consumer;
  }
}
