package pep.platform.test;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.GetResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import pep.platform.events.Envelope;
import pep.platform.events.EventBatch;
import pep.platform.events.EventCodec;

/** A queue of the test's own that keeps what it heard. */
public final class Tap {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final Channel channel;
  private final String queue;
  private final EventCodec codec;
  private final List<Envelope> heard = new CopyOnWriteArrayList<>();

  Tap(Channel channel, String queue, EventCodec codec) {
    this.channel = channel;
    this.queue = queue;
    this.codec = codec;
  }

  /** Waits up to 20 s for the first event that matches. */
  public Envelope await(Predicate<Envelope> wanted) {
    return Awaitility.await()
        .atMost(LIMIT)
        .pollInterval(Duration.ofMillis(25))
        .until(() -> heard().stream().filter(wanted).findFirst(), java.util.Optional::isPresent)
        .orElseThrow();
  }

  public Envelope await(String type, String subject) {
    return await(each -> each.type().equals(type) && each.subject().equals(subject));
  }

  /** Everything heard up to now. */
  public synchronized List<Envelope> heard() {
    try {
      GetResponse message = channel.basicGet(queue, true);
      while (message != null) {
        EventBatch.events(message.getProps().getContentType(), message.getBody())
            .forEach(event -> heard.add(codec.read(event)));
        message = channel.basicGet(queue, true);
      }
      return List.copyOf(heard);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
