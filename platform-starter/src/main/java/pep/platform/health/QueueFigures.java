package pep.platform.health;

import com.rabbitmq.client.Channel;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.springframework.amqp.AmqpException;
import org.springframework.amqp.rabbit.connection.Connection;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import pep.platform.events.Topology;

/** How many messages wait in each of this service's queues, asked of the broker when scraped. */
public class QueueFigures {

  private final ConnectionFactory broker;

  /**
   * @param consumers the consumers whose queues this service reads
   */
  public QueueFigures(
      ConnectionFactory broker, Topology topology, Set<String> consumers, MeterRegistry registry) {
    this.broker = broker;
    for (String consumer : consumers) {
      for (int i = 0; i < topology.consumer(consumer).queues(); i++) {
        register(registry, topology.queue(consumer, i));
      }
      register(registry, topology.resendQueue(consumer));
    }
  }

  private void register(MeterRegistry registry, String queue) {
    Gauge.builder("pep.queue.depth", this, figures -> figures.depth(queue))
        .tag("queue", queue)
        .strongReference(true)
        .register(registry);
  }

  private double depth(String queue) {
    try (Connection connection = broker.createConnection();
        Channel channel = connection.createChannel(false)) {
      return channel.messageCount(queue);
    } catch (IOException | TimeoutException | AmqpException brokerAway) {
      return Double.NaN;
    }
  }
}
