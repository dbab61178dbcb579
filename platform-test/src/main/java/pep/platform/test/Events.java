package pep.platform.test;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import pep.platform.events.Envelope;
import pep.platform.events.EventCodec;
import pep.platform.events.Topology;
import pep.platform.events.TopologyDeclaration;
import tools.jackson.databind.json.JsonMapper;

/** Speaks on the broker as the other services would, and hears what this one says. */
public final class Events implements AutoCloseable {

  private final ConnectionFactory broker;
  private final Topology topology;
  private final TopologyDeclaration declaration;
  private final JsonMapper mapper;
  private final EventCodec codec;
  private @Nullable Connection connection;

  Events(
      ConnectionFactory broker,
      Topology topology,
      TopologyDeclaration declaration,
      JsonMapper mapper,
      EventCodec codec) {
    this.broker = broker;
    this.topology = topology;
    this.declaration = declaration;
    this.mapper = mapper;
    this.codec = codec;
  }

  /**
   * Publishes a foreign event; the body is JSON text or anything that becomes JSON. What its schema
   * requires and the body leaves out is taken from the committed example.
   */
  public Envelope publish(String type, String vendorId, String subject, long version, Object data) {
    Envelope envelope =
        new Envelope(
            "1.0",
            UUID.randomUUID().toString(),
            "/" + topology.event(type).owner(),
            type,
            subject,
            Instant.now(),
            "application/json",
            vendorId,
            version,
            UUID.randomUUID().toString(),
            null,
            0,
            null,
            EventExamples.completed(
                type,
                data instanceof String text ? mapper.readTree(text) : mapper.valueToTree(data)));
    publish(envelope);
    return envelope;
  }

  /** Publishes an envelope as it is, for instance a second time. */
  public void publish(Envelope envelope) {
    try (Channel channel = open().createChannel()) {
      channel.confirmSelect();
      channel.basicPublish(
          topology.exchange(),
          topology.routingKey(envelope.type(), envelope.subject()),
          true,
          new AMQP.BasicProperties.Builder().deliveryMode(2).messageId(envelope.id()).build(),
          codec.write(envelope).getBytes(java.nio.charset.StandardCharsets.UTF_8));
      channel.waitForConfirmsOrDie(10_000);
    } catch (IOException | TimeoutException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Hears every event of these types from now on. */
  public Tap tap(String... types) {
    try {
      Channel channel = open().createChannel();
      String queue = channel.queueDeclare().getQueue();
      for (String type : types) {
        channel.queueBind(queue, topology.exchange(), type + ".*");
      }
      return new Tap(channel, queue, codec);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private synchronized Connection open() throws IOException {
    try {
      if (connection == null || !connection.isOpen()) {
        connection = broker.newConnection("test");
        declaration.declare(connection);
      }
      return connection;
    } catch (TimeoutException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    if (connection != null) {
      connection.abort(1000);
    }
  }
}
