package pep.platform.inbox;

import com.rabbitmq.client.Channel;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.amqp.core.AcknowledgeMode;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.listener.DirectMessageListenerContainer;
import org.springframework.amqp.rabbit.listener.api.ChannelAwareMessageListener;

/** How queues are read here: acknowledged by the reader, patient with a broker that is away. */
final class ManualReading {

  private static final long OUTAGE_PAUSE_MILLIS = 1000;

  private ManualReading() {}

  /** One reader a queue. Queues that are not declared yet are waited for. */
  static DirectMessageListenerContainer open(
      ConnectionFactory broker,
      List<String> queues,
      int prefetch,
      ChannelAwareMessageListener listener) {
    DirectMessageListenerContainer container = new DirectMessageListenerContainer(broker);
    container.setQueueNames(queues.toArray(String[]::new));
    container.setConsumersPerQueue(1);
    container.setPrefetchCount(prefetch);
    container.setAcknowledgeMode(AcknowledgeMode.MANUAL);
    container.setMissingQueuesFatal(false);
    container.setAutoDeclare(false);
    container.setFailedDeclarationRetryInterval(1000);
    container.setRecoveryInterval(1000);
    container.setShutdownTimeout(5000);
    container.setMessageListener(listener);
    container.afterPropertiesSet();
    container.start();
    return container;
  }

  /** Back to the front of its queue, after a pause, for what it needs is away. */
  static void giveBack(Channel channel, long tag) throws IOException {
    try {
      TimeUnit.MILLISECONDS.sleep(OUTAGE_PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    channel.basicNack(tag, false, true);
  }
}
