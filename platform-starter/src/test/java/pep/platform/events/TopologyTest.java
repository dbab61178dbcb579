package pep.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopologyTest {

  private final Topology.Consumer consumer = new Topology.Consumer(4, 50, List.of("a.done.v1"));
  private final Topology topology =
      new Topology(
          "x",
          64,
          Map.of("a.done.v1", new Topology.Event(Topology.Kind.fact, "a")),
          Map.of("b", consumer));

  @Test
  void theBucketOfASubjectNeverChanges() {
    assertThat(topology.bucket("par_0a1b2c3d4e5f60718293a4b5")).isEqualTo(41);
    assertThat(topology.bucket("株式会社")).isBetween(0, 63);
  }

  @Test
  void everyQueueServesAnEqualShareOfTheBuckets() {
    Map<Integer, Long> shares =
        IntStream.range(0, 64)
            .boxed()
            .collect(
                Collectors.groupingBy(
                    bucket -> topology.queueIndex(consumer, bucket), Collectors.counting()));

    assertThat(shares).isEqualTo(Map.of(0, 16L, 1, 16L, 2, 16L, 3, 16L));
  }

  @Test
  void subjectsSpreadOverTheBuckets() {
    Set<Integer> buckets = new HashSet<>();
    for (int i = 0; i < 2000; i++) {
      buckets.add(topology.bucket("par_" + i));
    }

    assertThat(buckets).hasSize(64);
  }

  @Test
  void aTypeIsConsumedOnlyByAConsumerThatIsThere() {
    assertThat(topology.isConsumed("a.done.v1", Set.of())).isTrue();
    assertThat(topology.isConsumed("a.done.v1", Set.of("b"))).isFalse();
  }

  @Test
  void theQueuesOfASubjectAreThoseOfItsBucketAtEachConsumer() {
    assertThat(topology.queues("a.done.v1", "par_0a1b2c3d4e5f60718293a4b5"))
        .containsExactly("pep.b.2");
    assertThat(topology.queues("a.unheard.v1", "par_1")).isEmpty();
  }
}
