package pep.gateway.access;

import com.rabbitmq.client.BuiltinExchangeType;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.Delivery;
import java.io.IOException;
import java.net.URISyntaxException;
import java.security.GeneralSecurityException;
import java.time.DateTimeException;
import java.time.Instant;
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
 * Hears on a queue of this gateway's own, so that every gateway hears all. It waits for a broker
 * that is away, and the client comes back by itself to one that was.
 */
@Component
@EnableConfigurationProperties(AccessSettings.class)
class AccessEvents implements SmartLifecycle {

  static final String TYPE = "access.ended.v1";

  private static final Logger log = LoggerFactory.getLogger(AccessEvents.class);
  private static final long PAUSE_SECONDS = 5;

  private final AccessSettings settings;
  private final EndedAccess ended;
  private volatile boolean running;
  private volatile @Nullable Connection connection;

  AccessEvents(AccessSettings settings, EndedAccess ended) {
    this.settings = settings;
    this.ended = ended;
  }

  @Override
  public void start() {
    running = true;
    if (!settings.broker().isBlank()) {
      Thread.ofVirtual().name("access-events").start(this::connect);
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
        throw new IllegalStateException("pep.access.broker is no AMQP address", e);
      }
    }
  }

  private void listen()
      throws IOException, TimeoutException, URISyntaxException, GeneralSecurityException {
    ConnectionFactory factory = new ConnectionFactory();
    factory.setUri(settings.broker().split(",", 2)[0].strip());
    Connection open = factory.newConnection("gateway");
    Channel channel = open.createChannel();
    channel.exchangeDeclare(settings.exchange(), BuiltinExchangeType.TOPIC, true);
    String queue = channel.queueDeclare().getQueue();
    channel.queueBind(queue, settings.exchange(), TYPE + ".*");
    channel.basicConsume(queue, true, (tag, delivery) -> take(delivery), tag -> {});
    connection = open;
    if (!running) {
      stop();
    }
  }

  /** A message is one event, or several in a list. */
  private void take(Delivery delivery) {
    try {
      JsonNode message = JsonMapper.shared().readTree(delivery.getBody());
      if (message.isArray()) {
        message.forEach(this::take);
      } else {
        take(message);
      }
    } catch (JacksonException unreadable) {
      log.warn("A message of {} cannot be read", TYPE, unreadable);
    }
  }

  /** One that cannot be read is left to the services, which park it. */
  private void take(JsonNode event) {
    try {
      JsonNode data = event.path("data");
      ended.add(
          event.path("vendorid").asString(),
          data.path("of").asString(),
          data.has("before") ? data.path("before").asLong() : null,
          Instant.parse(data.path("until").asString()));
    } catch (JacksonException | DateTimeException unreadable) {
      log.warn("An event {} cannot be read", TYPE, unreadable);
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
  boolean isListening() {
    return connection != null;
  }

  @Override
  public void stop() {
    running = false;
    Connection open = connection;
    if (open != null) {
      open.abort(1_000);
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
