package pep.platform.test;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.DefaultConsumer;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import pep.platform.events.Envelope;
import pep.platform.events.EventBatch;
import pep.platform.events.EventCodec;
import pep.platform.events.Topology;
import pep.platform.events.TopologyDeclaration;

/**
 * Hears every event of a service under test, as it is really sent, and holds it against the schema
 * of its type. What it finds stands in {@link EventFindings}.
 */
public final class EventWatch implements SmartLifecycle {

  private final ConnectionFactory broker;
  private final Topology topology;
  private final TopologyDeclaration declaration;
  private final EventCodec codec;
  private @Nullable Connection connection;

  EventWatch(
      ConnectionFactory broker,
      Topology topology,
      TopologyDeclaration declaration,
      EventCodec codec) {
    this.broker = broker;
    this.topology = topology;
    this.declaration = declaration;
    this.codec = codec;
  }

  /** Hears the events of a service that runs with nothing of the test kit inside, until stopped. */
  public static EventWatch of(ApplicationContext service) {
    EventWatch watch =
        new EventWatch(
            service.getBean(CachingConnectionFactory.class).getRabbitConnectionFactory(),
            service.getBean(Topology.class),
            service.getBean(TopologyDeclaration.class),
            service.getBean(EventCodec.class));
    watch.start();
    return watch;
  }

  @Override
  public void start() {
    try {
      Connection open = broker.newConnection("event-watch");
      declaration.declare(open);
      Channel channel = open.createChannel();
      String queue = channel.queueDeclare().getQueue();
      channel.queueBind(queue, topology.exchange(), "#");
      channel.basicConsume(queue, true, new Listener(channel));
      connection = open;
    } catch (IOException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void stop() {
    if (connection != null) {
      connection.abort(1000);
    }
    connection = null;
  }

  @Override
  public boolean isRunning() {
    return connection != null;
  }

  private final class Listener extends DefaultConsumer {

    Listener(Channel channel) {
      super(channel);
    }

    @Override
    public void handleDelivery(
        String tag,
        com.rabbitmq.client.Envelope delivery,
        AMQP.BasicProperties properties,
        byte[] body) {
      EventBatch.events(properties.getContentType(), body)
          .forEach(event -> heard(codec.read(event)));
    }

    private void heard(Envelope event) {
      if (EventContracts.knows(event.type())) {
        EventFindings.heard(
            event.type(), EventContracts.violations(event.type(), event.data().toString()));
      }
    }
  }
}
