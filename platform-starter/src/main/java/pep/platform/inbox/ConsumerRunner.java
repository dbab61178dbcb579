package pep.platform.inbox;

import com.rabbitmq.client.Channel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.core.AcknowledgeMode;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.listener.DirectMessageListenerContainer;
import org.springframework.amqp.rabbit.listener.api.ChannelAwareMessageListener;
import org.springframework.context.SmartLifecycle;
import pep.platform.events.BrokerReady;
import pep.platform.events.Topology;
import pep.platform.health.Readiness;

/**
 * Reads the queues of this service's consumers, one message at a time for each queue, once the
 * database is there. A message that could not be taken for an outage goes back and waits.
 */
public class ConsumerRunner implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(ConsumerRunner.class);
  private static final long OUTAGE_PAUSE_MILLIS = 1000;

  private final ConnectionFactory broker;
  private final Topology topology;
  private final EventHandlers handlers;
  private final Delivery delivery;
  private final Readiness readiness;
  private final BrokerReady brokerReady;
  private final List<DirectMessageListenerContainer> containers = new ArrayList<>();
  private volatile boolean running;

  public ConsumerRunner(
      ConnectionFactory broker,
      Topology topology,
      EventHandlers handlers,
      Delivery delivery,
      Readiness readiness,
      BrokerReady brokerReady) {
    this.broker = broker;
    this.topology = topology;
    this.handlers = handlers;
    this.delivery = delivery;
    this.readiness = readiness;
    this.brokerReady = brokerReady;
  }

  @Override
  public void start() {
    running = true;
    checkAgainstTopology();
    readiness.whenReady(() -> brokerReady.whenDeclared("consumers", this::openAll));
  }

  private void checkAgainstTopology() {
    for (String consumer : handlers.consumers()) {
      Topology.Consumer declared = topology.consumer(consumer);
      Set<String> handled = handlers.types(consumer);
      Set<String> declaredTypes = Set.copyOf(declared.consumes());
      if (!handled.equals(declaredTypes)) {
        throw new IllegalStateException(
            consumer
                + " handles "
                + new TreeSet<>(handled)
                + " and topology.json gives it "
                + new TreeSet<>(declaredTypes));
      }
    }
  }

  private synchronized void openAll() {
    if (!running) {
      return;
    }
    for (String consumer : handlers.consumers()) {
      Topology.Consumer declared = topology.consumer(consumer);
      List<String> queues = new ArrayList<>();
      for (int i = 0; i < declared.queues(); i++) {
        queues.add(topology.queue(consumer, i));
      }
      queues.add(topology.resendQueue(consumer));
      containers.add(open(consumer, queues, declared.prefetch()));
    }
  }

  private DirectMessageListenerContainer open(String consumer, List<String> queues, int prefetch) {
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
    container.setMessageListener(
        (ChannelAwareMessageListener) (message, channel) -> take(consumer, message, channel));
    container.afterPropertiesSet();
    container.start();
    return container;
  }

  private void take(String consumer, Message message, @Nullable Channel channel)
      throws IOException {
    if (channel == null) {
      return;
    }
    long tag = message.getMessageProperties().getDeliveryTag();
    Object count = message.getMessageProperties().getHeader("x-delivery-count");
    boolean again = count instanceof Number number && number.longValue() > 0;
    String messageId = String.valueOf(message.getMessageProperties().getMessageId());
    String queue = String.valueOf(message.getMessageProperties().getConsumerQueue());
    try {
      delivery.take(consumer, queue, message.getBody(), messageId, again);
      channel.basicAck(tag, false);
    } catch (RuntimeException outage) {
      log.warn("{} goes back to {}: {}", messageId, queue, outage.toString());
      pause();
      channel.basicNack(tag, false, true);
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(OUTAGE_PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized void stop() {
    running = false;
    containers.forEach(DirectMessageListenerContainer::stop);
    containers.clear();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
