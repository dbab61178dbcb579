package pep.platform.inbox;

import com.rabbitmq.client.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.amqp.core.AcknowledgeMode;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageProperties;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.listener.DirectMessageListenerContainer;
import org.springframework.amqp.rabbit.listener.api.ChannelAwareMessageListener;
import pep.platform.events.EventBatch;

/**
 * Reads queues side by side, patient with a broker that is away and with queues that are not
 * declared yet.
 */
final class QueueReading {

  /**
   * Events that are taken together, by the messages that may be in hand: a message may hold many.
   */
  private static final int EVENTS = 4;

  private final Map<String, QueueReader> readers;
  private final DirectMessageListenerContainer container;

  /**
   * @param prefetch messages that may be in hand for each queue
   */
  QueueReading(
      ConnectionFactory broker, Collection<String> queues, int prefetch, QueueReader.Taker taker) {
    this.readers =
        queues.stream()
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    queue -> new QueueReader(queue, EVENTS * prefetch, taker)));
    this.container = new DirectMessageListenerContainer(broker);
    container.setQueueNames(queues.toArray(String[]::new));
    container.setConsumersPerQueue(1);
    container.setPrefetchCount(prefetch);
    container.setAcknowledgeMode(AcknowledgeMode.MANUAL);
    container.setMissingQueuesFatal(false);
    container.setAutoDeclare(false);
    container.setFailedDeclarationRetryInterval(1000);
    container.setRecoveryInterval(1000);
    container.setShutdownTimeout(5000);
    container.setMessageListener((ChannelAwareMessageListener) this::arrived);
    container.afterPropertiesSet();
    container.start();
  }

  private void arrived(Message message, @Nullable Channel channel) {
    MessageProperties properties = message.getMessageProperties();
    String queue = String.valueOf(properties.getConsumerQueue());
    QueueReader reader = readers.get(queue);
    if (channel != null && reader != null) {
      reader.add(channel, events(message, queue));
    }
  }

  private static List<Incoming> events(Message message, String queue) {
    MessageProperties properties = message.getMessageProperties();
    String id = String.valueOf(properties.getMessageId());
    int endings = wasDelivered(properties) ? 1 : 0;
    List<byte[]> bodies = EventBatch.events(properties.getContentType(), message.getBody());
    List<Incoming> events = new ArrayList<>(bodies.size());
    for (byte[] body : bodies) {
      int part = bodies.size() == 1 ? 0 : events.size() + 1;
      events.add(new Incoming(queue, properties.getDeliveryTag(), id, part, body, endings, false));
    }
    return events;
  }

  /** Not every version of the broker counts a delivery whose process ended. */
  private static boolean wasDelivered(MessageProperties properties) {
    return Boolean.TRUE.equals(properties.isRedelivered())
        || properties.getHeader("x-delivery-count") instanceof Number count
            && count.longValue() > 0;
  }

  /** How long each queue has had messages of which none was acknowledged, by its name. */
  Map<String, Duration> stalled() {
    Map<String, Duration> stalled = new TreeMap<>();
    readers.forEach((queue, reader) -> stalled.put(queue, reader.stalled()));
    return stalled;
  }

  /** Since when the oldest event in hand has waited, by its queue and vendor. */
  Map<String, Map<String, Instant>> waiting() {
    Map<String, Map<String, Instant>> waiting = new TreeMap<>();
    readers.forEach((queue, reader) -> waiting.put(queue, reader.waiting()));
    return waiting;
  }

  /** Returns when what is being taken has been taken; a queue is waited for five seconds. */
  void close() {
    try {
      for (QueueReader reader : readers.values()) {
        reader.stop();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    container.stop();
  }
}
