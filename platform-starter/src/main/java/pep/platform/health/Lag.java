package pep.platform.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pep.platform.inbox.ConsumerRunner;

/**
 * How far this service's consumers are behind: the age of the oldest event that waits, by consumer
 * and vendor. It is seen among the events that this process has in hand, which are the first of
 * their queues.
 */
public class Lag {

  /** Vendors that are told of, those that wait longest. */
  static final int VENDORS = 20;

  private final ConsumerRunner consumers;
  private final Clock clock;

  public Lag(ConsumerRunner consumers, Clock clock) {
    this.consumers = consumers;
    this.clock = clock;
  }

  /**
   * One vendor's events at one consumer.
   *
   * @param age of the oldest, not below zero
   */
  record Waiting(String consumer, String vendorId, Duration age) {}

  /** Of each consumer the vendors that wait longest, the longest first. */
  List<Waiting> waiting() {
    Instant now = clock.instant();
    return consumers.waiting().entrySet().stream()
        .flatMap(
            consumer ->
                consumer.getValue().entrySet().stream()
                    .map(vendor -> waiting(consumer.getKey(), vendor, now))
                    .sorted(Comparator.comparing(Waiting::age).reversed())
                    .limit(VENDORS))
        .toList();
  }

  private static Waiting waiting(String consumer, Map.Entry<String, Instant> vendor, Instant now) {
    Duration age = Duration.between(vendor.getValue(), now);
    return new Waiting(consumer, vendor.getKey(), age.isNegative() ? Duration.ZERO : age);
  }

  /** The consumers whose oldest event has waited for longer, each with its vendors in seconds. */
  Map<String, Map<String, Long>> longerThan(Duration most) {
    Map<String, Map<String, Long>> late = new TreeMap<>();
    for (Waiting each : waiting()) {
      if (each.age().compareTo(most) > 0) {
        late.computeIfAbsent(each.consumer(), c -> new LinkedHashMap<>())
            .put(each.vendorId(), each.age().toSeconds());
      }
    }
    return late;
  }
}
