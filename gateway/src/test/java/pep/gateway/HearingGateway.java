package pep.gateway;

import static org.awaitility.Awaitility.await;

import com.rabbitmq.client.BuiltinExchangeType;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import pep.gateway.broker.EventFeed;

/** A gateway that hears on a real broker, on an exchange of these tests' own. */
public abstract class HearingGateway extends RunningGateway {

  private static final String EXCHANGE = "pep.test." + UUID.randomUUID();
  private static final String BROKER =
      System.getenv().getOrDefault("PEP_AMQP_URI", "amqp://127.0.0.1:5672");

  @Autowired private EventFeed feed;

  @DynamicPropertySource
  static void broker(DynamicPropertyRegistry registry) {
    registry.add("pep.broker.uri", () -> BROKER);
    registry.add("pep.broker.exchange", () -> EXCHANGE);
    Runtime.getRuntime().addShutdownHook(new Thread(HearingGateway::remove));
  }

  private static void remove() {
    try (Connection connection = connection()) {
      connection.createChannel().exchangeDelete(EXCHANGE);
    } catch (Exception left) {
      // The broker of tests goes away with all that is in it.
    }
  }

  protected void awaitBroker() {
    await().until(feed::isListening);
  }

  /** A message of this type, with one event or with a list of them. */
  protected static void publish(String type, String message) throws Exception {
    try (Connection connection = connection();
        var channel = connection.createChannel()) {
      channel.exchangeDeclare(EXCHANGE, BuiltinExchangeType.TOPIC, true);
      channel.basicPublish(EXCHANGE, type + ".3", null, message.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static Connection connection() throws Exception {
    ConnectionFactory factory = new ConnectionFactory();
    factory.setUri(BROKER);
    return factory.newConnection("test");
  }
}
