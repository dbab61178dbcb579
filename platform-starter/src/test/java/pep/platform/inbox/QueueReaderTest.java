package pep.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.rabbitmq.client.Channel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueueReaderTest {

  private static final int PATIENCE_MILLIS = 10_000;

  private final Channel channel = mock(Channel.class);
  private final CountDownLatch allArrived = new CountDownLatch(1);
  private final List<Integer> sizes = Collections.synchronizedList(new ArrayList<>());

  @BeforeEach
  void open() {
    when(channel.isOpen()).thenReturn(true);
  }

  @Test
  void whatHasArrivedIsTakenTogetherUpToTheWindow() throws Exception {
    read(10, 25, 100);

    verify(channel, timeout(PATIENCE_MILLIS)).basicAck(25, true);
    assertThat(sizes).isEqualTo(List.of(1, 10, 10, 4));
  }

  @Test
  void ofLargeMessagesFewAreTakenTogether() throws Exception {
    read(50, 9, 200 * 1024);

    verify(channel, timeout(PATIENCE_MILLIS)).basicAck(9, true);
    assertThat(sizes).isEqualTo(List.of(1, 3, 3, 2));
  }

  @Test
  void whatIsKeptInHandIsNotAcknowledgedWithItsNeighbours() throws Exception {
    QueueReader reader =
        new QueueReader(
            "queue", 10, arrived -> arrived.stream().filter(each -> each.tag() == 1).toList());
    reader.add(channel, List.of(message(1, 100)));
    reader.add(channel, List.of(message(2, 100)));

    verify(channel, timeout(PATIENCE_MILLIS)).basicAck(2, false);
    assertThat(reader.stalled()).as("it has one in hand").isPositive();
    reader.stop();
    verify(channel, never()).basicAck(2, true);
  }

  @Test
  void aMessageIsAcknowledgedWhenTheLastOfItsEventsIsTaken() throws Exception {
    CountDownLatch kept = new CountDownLatch(1);
    CountDownLatch taken = new CountDownLatch(1);
    QueueReader reader =
        new QueueReader(
            "queue",
            10,
            arrived -> {
              List<Incoming> second = arrived.stream().filter(each -> each.part() == 2).toList();
              if (!second.isEmpty()) {
                kept.countDown();
              }
              return taken.getCount() > 0 ? second : List.of();
            });
    reader.add(channel, batch(1, 3));
    kept.await();
    verify(channel, never()).basicAck(1, true);

    taken.countDown();
    verify(channel, timeout(PATIENCE_MILLIS)).basicAck(1, true);
    reader.stop();
  }

  @Test
  void saysSinceWhenTheOldestEventInHandHasWaitedByVendor() throws Exception {
    CountDownLatch reached = new CountDownLatch(1);
    QueueReader reader =
        new QueueReader(
            "queue",
            10,
            arrived -> {
              reached.countDown();
              allArrivedIsAwaited();
              return List.of();
            });
    reader.add(channel, List.of(told(1, "ven_1", "2026-11-29T10:00:01Z")));
    reached.await();
    reader.add(channel, List.of(told(2, "ven_1", "2026-11-29T10:00:00Z")));
    reader.add(channel, List.of(told(3, "ven_2", "2026-11-29T10:00:02Z")));

    assertThat(reader.waiting())
        .isEqualTo(
            Map.of(
                "ven_1", Instant.parse("2026-11-29T10:00:00Z"),
                "ven_2", Instant.parse("2026-11-29T10:00:02Z")));
    allArrived.countDown();
    verify(channel, timeout(PATIENCE_MILLIS)).basicAck(3, true);
    reader.stop();
    assertThat(reader.waiting()).isEmpty();
  }

  private static Incoming told(long tag, String vendor, String time) {
    String body = "{\"time\":\"%s\",\"vendorid\":\"%s\"}".formatted(time, vendor);
    return new Incoming("queue", tag, body.getBytes(StandardCharsets.UTF_8), "id-" + tag, false);
  }

  private static List<Incoming> batch(long tag, int events) {
    List<Incoming> parts = new ArrayList<>();
    for (int part = 1; part <= events; part++) {
      parts.add(new Incoming("queue", tag, "id-" + tag, part, new byte[1], 0, false));
    }
    return parts;
  }

  /** The first message holds the reader up until all have arrived. */
  private void read(int most, int messages, int bytes) throws InterruptedException {
    QueueReader reader =
        new QueueReader(
            "queue",
            most,
            arrived -> {
              sizes.add(arrived.size());
              allArrivedIsAwaited();
              return List.of();
            });
    reader.add(channel, List.of(message(1, bytes)));
    while (sizes.isEmpty()) {
      Thread.onSpinWait();
    }
    for (int tag = 2; tag <= messages; tag++) {
      reader.add(channel, List.of(message(tag, bytes)));
    }
    allArrived.countDown();
  }

  private void allArrivedIsAwaited() {
    try {
      allArrived.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static Incoming message(long tag, int bytes) {
    return new Incoming("queue", tag, new byte[bytes], "id-" + tag, false);
  }
}
