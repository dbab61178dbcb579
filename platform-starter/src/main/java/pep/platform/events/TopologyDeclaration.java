package pep.platform.events;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import pep.platform.digest.Sha256;

/**
 * Declares the whole topology, so that nothing is unroutable whichever service starts first. A
 * marker exchange named after the topology's hash says that it is done already, which spares the
 * next one some hundred declarations.
 *
 * <p>Each consumer has an exchange of its own, bound to the shared one by event type; its queues
 * are bound to it by bucket. That is (types + buckets) bindings for a consumer, not types ×
 * buckets.
 */
public class TopologyDeclaration {

  private final Topology topology;
  private final Set<String> leftOut;
  private final String marker;
  private volatile boolean declared;
  private volatile boolean unroutable;

  /**
   * @param leftOut consumers that this installation does not run
   */
  public TopologyDeclaration(Topology topology, Set<String> leftOut) {
    this.topology = topology;
    this.leftOut = leftOut;
    this.marker = "pep.topology." + Sha256.hex(topology.toString() + leftOut).substring(0, 16);
  }

  public boolean declared() {
    return declared;
  }

  /** A message came back: somebody deleted a queue, so the next {@link #declare} repairs all. */
  public void forget() {
    unroutable = true;
    declared = false;
  }

  public void declare(Connection connection) throws IOException {
    if (declared) {
      return;
    }
    if (unroutable || !exists(connection)) {
      declareAll(connection);
    }
    unroutable = false;
    declared = true;
  }

  private boolean exists(Connection connection) throws IOException {
    Channel probe = connection.createChannel();
    try {
      probe.exchangeDeclarePassive(marker);
      probe.close();
      return true;
    } catch (IOException absent) {
      return false;
    } catch (TimeoutException e) {
      throw new IOException(e);
    }
  }

  private void declareAll(Connection connection) throws IOException {
    try (Channel channel = connection.createChannel()) {
      channel.exchangeDeclare(topology.exchange(), "topic", true);
      for (Map.Entry<String, Topology.Consumer> each : topology.consumers().entrySet()) {
        if (!leftOut.contains(each.getKey())) {
          declare(channel, each.getKey(), each.getValue());
        }
      }
      for (Topology.Event event : Set.copyOf(topology.events().values())) {
        queue(channel, topology.requestQueue(event.owner()));
      }
      channel.exchangeDeclare(marker, "fanout", true);
    } catch (TimeoutException e) {
      throw new IOException(e);
    }
  }

  private void declare(Channel channel, String name, Topology.Consumer consumer)
      throws IOException {
    String own = "pep." + name;
    channel.exchangeDeclare(own, "topic", true);
    for (String type : consumer.consumes()) {
      channel.exchangeBind(own, topology.exchange(), type + ".*");
    }
    for (int i = 0; i < consumer.queues(); i++) {
      queue(channel, topology.queue(name, i));
    }
    for (int bucket = 0; bucket < topology.buckets(); bucket++) {
      String queue = topology.queue(name, topology.queueIndex(consumer, bucket));
      channel.queueBind(queue, own, "#." + bucket);
    }
    queue(channel, topology.resendQueue(name));
  }

  private static void queue(Channel channel, String name) throws IOException {
    channel.queueDeclare(
        name,
        true,
        false,
        false,
        Map.of("x-queue-type", "quorum", "x-single-active-consumer", true));
  }
}
