package pep.platform.inbox;

import com.rabbitmq.client.Channel;
import java.time.Duration;
import java.util.Collection;
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

/**
 * Reads queues side by side, patient with a broker that is away and with queues that are not
 * declared yet.
 */
final class QueueReading {

  private final Map<String, QueueReader> readers;
  private final DirectMessageListenerContainer container;

  /**
   * @param prefetch messages that may be in hand for each queue, and are taken together if they are
   */
  QueueReading(
      ConnectionFactory broker, Collection<String> queues, int prefetch, QueueReader.Taker taker) {
    this.readers =
        queues.stream()
            .collect(
                Collectors.toMap(
                    Function.identity(), queue -> new QueueReader(queue, prefetch, taker)));
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
      reader.add(
          channel,
          new Incoming(
              queue,
              properties.getDeliveryTag(),
              message.getBody(),
              String.valueOf(properties.getMessageId()),
              wasDelivered(properties)));
    }
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
