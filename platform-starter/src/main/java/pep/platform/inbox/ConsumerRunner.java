package pep.platform.inbox;

import com.rabbitmq.client.Channel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.listener.DirectMessageListenerContainer;
import org.springframework.context.SmartLifecycle;
import pep.platform.events.BrokerReady;
import pep.platform.events.Topology;
import pep.platform.readiness.Readiness;

/**
 * Reads the queues of this service's consumers, one message at a time for each queue, once the
 * database is there. A message that could not be taken for an outage goes back and waits.
 */
public class ConsumerRunner implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(ConsumerRunner.class);

  private final ConnectionFactory broker;
  private final Topology topology;
  private final EventHandlers handlers;
  private final Delivery delivery;
  private final Readiness readiness;
  private final BrokerReady brokerReady;
  private final List<DirectMessageListenerContainer> containers = new ArrayList<>();

  /** What this process gave back for an outage: no attempt that ended a process. */
  private final Set<String> givenBack = ConcurrentHashMap.newKeySet();

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
      containers.add(
          ManualReading.open(
              broker,
              queues,
              declared.prefetch(),
              (message, channel) -> take(consumer, message, channel)));
    }
  }

  private void take(String consumer, Message message, @Nullable Channel channel)
      throws IOException {
    if (channel == null) {
      return;
    }
    long tag = message.getMessageProperties().getDeliveryTag();
    String messageId = String.valueOf(message.getMessageProperties().getMessageId());
    String queue = String.valueOf(message.getMessageProperties().getConsumerQueue());
    boolean again = wasDelivered(message) && !givenBack.remove(queue + "/" + messageId);
    try {
      delivery.take(consumer, queue, message.getBody(), messageId, again);
      channel.basicAck(tag, false);
    } catch (RuntimeException outage) {
      log.warn("{} goes back to {}: {}", messageId, queue, outage.toString());
      givenBack.add(queue + "/" + messageId);
      ManualReading.giveBack(channel, tag);
    }
  }

  private static boolean wasDelivered(Message message) {
    return message.getMessageProperties().getHeader("x-delivery-count") instanceof Number count
        && count.longValue() > 0;
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
