package pep.gateway.broker;

import com.rabbitmq.client.BuiltinExchangeType;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.Delivery;
import com.rabbitmq.client.Recoverable;
import com.rabbitmq.client.RecoveryListener;
import com.rabbitmq.client.ShutdownSignalException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hears on queues of this gateway's own, one for each taker, so that every gateway hears all and a
 * crowd of one kind holds up no other. It waits for a broker that is away, and the client comes
 * back by itself to one that was.
 */
@Component
@EnableConfigurationProperties(BrokerSettings.class)
public class EventFeed implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(EventFeed.class);
  private static final long PAUSE_SECONDS = 5;
  private static final int ABORT_MILLIS = 1_000;

  private final BrokerSettings settings;
  private final List<EventTaker> takers;
  private volatile boolean running;
  private volatile @Nullable Connection connection;

  EventFeed(BrokerSettings settings, List<EventTaker> takers) {
    this.settings = settings;
    this.takers = takers;
  }

  @Override
  public void start() {
    running = true;
    if (!settings.uri().isBlank()) {
      Thread.ofVirtual().name("event-feed").start(this::connect);
    }
  }

  private void connect() {
    while (running && connection == null) {
      try {
        listen();
      } catch (IOException | TimeoutException away) {
        log.debug("The broker is away: {}", away.toString());
        pause();
      } catch (URISyntaxException | GeneralSecurityException e) {
        throw new IllegalStateException("pep.broker.uri is no AMQP address", e);
      }
    }
  }

  private void listen()
      throws IOException, TimeoutException, URISyntaxException, GeneralSecurityException {
    ConnectionFactory factory = new ConnectionFactory();
    factory.setUri(settings.uri().split(",", 2)[0].strip());
    Connection open = factory.newConnection("gateway");
    try {
      for (EventTaker taker : takers) {
        listen(open, taker);
      }
    } catch (IOException broken) {
      open.abort(ABORT_MILLIS);
      throw broken;
    }
    open.addShutdownListener(this::lost);
    ((Recoverable) open).addRecoveryListener(new Returning());
    connection = open;
    takers.forEach(EventTaker::hearsAgain);
    if (!running) {
      stop();
    }
  }

  private void listen(Connection open, EventTaker taker) throws IOException {
    Channel channel = open.createChannel();
    channel.exchangeDeclare(settings.exchange(), BuiltinExchangeType.TOPIC, true);
    String queue = channel.queueDeclare().getQueue();
    for (String type : taker.types()) {
      channel.queueBind(queue, settings.exchange(), type + ".*");
    }
    channel.basicConsume(queue, true, (tag, delivery) -> take(taker, delivery), tag -> {});
  }

  /** A message is one event, or several in a list. */
  private static void take(EventTaker taker, Delivery delivery) {
    try {
      JsonNode message = JsonMapper.shared().readTree(delivery.getBody());
      if (message.isArray()) {
        message.forEach(taker::take);
      } else {
        taker.take(message);
      }
    } catch (JacksonException unreadable) {
      log.warn("A message to {} cannot be read", taker.types(), unreadable);
    }
  }

  private void lost(ShutdownSignalException why) {
    if (running) {
      takers.forEach(EventTaker::deaf);
    }
  }

  private final class Returning implements RecoveryListener {

    @Override
    public void handleRecovery(Recoverable recovered) {
      takers.forEach(EventTaker::hearsAgain);
    }

    @Override
    public void handleRecoveryStarted(Recoverable recovering) {
      // Nothing is heard until it has ended.
    }
  }

  private void pause() {
    try {
      TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
    } catch (InterruptedException stopped) {
      running = false;
    }
  }

  /** Whether events are heard by now. */
  public boolean isListening() {
    return connection != null;
  }

  @Override
  public void stop() {
    running = false;
    Connection open = connection;
    if (open != null) {
      // Whoever is started again hears on queues that are new.
      connection = null;
      open.abort(ABORT_MILLIS);
      takers.forEach(EventTaker::deaf);
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
