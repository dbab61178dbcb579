package pep.gateway.access;

import static org.awaitility.Awaitility.await;

import com.rabbitmq.client.BuiltinExchangeType;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import pep.gateway.RunningGateway;
import pep.gateway.TokenIssuer;

/** What the issuer tells on a real broker closes the gateway. */
class CutOffIT extends RunningGateway {

  private static final String EXCHANGE = "pep.test." + UUID.randomUUID();
  private static final String BROKER =
      System.getenv().getOrDefault("PEP_AMQP_URI", "amqp://127.0.0.1:5672");

  @Autowired AccessEvents events;

  @DynamicPropertySource
  static void broker(DynamicPropertyRegistry registry) {
    registry.add("pep.access.broker", () -> BROKER);
    registry.add("pep.access.exchange", () -> EXCHANGE);
  }

  @AfterAll
  static void remove() throws Exception {
    try (Connection connection = connect()) {
      connection.createChannel().exchangeDelete(EXCHANGE);
    }
  }

  @Test
  void aTokenWhoseAccessHasEndedIsRefusedAndALaterOneIsNot() throws Exception {
    await().until(events::isListening);
    String older = token(6);
    get("/api/deals", older).expectStatus().isOk();

    send("[" + event("{}") + "," + event(ended("\"usr_1\",\"before\":7")) + "]");

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> get("/api/deals", older).expectStatus().isUnauthorized());
    get("/api/deals", token(7)).expectStatus().isOk();
  }

  @Test
  void whatCannotBeReadStopsNothing() throws Exception {
    await().until(events::isListening);
    send("nonsense");
    send(event("{}"));
    send(event("\"nonsense\""));
    String token =
        ISSUER.sign(TokenIssuer.claims("vnd_2", null).claim("session", "session-2").build());
    send(event(ended("\"session-2\"")));

    await().untilAsserted(() -> get("/api/deals", token).expectStatus().isUnauthorized());
  }

  private static String token(int version) {
    return ISSUER.sign(TokenIssuer.claims("vnd_2", null).claim("ver", version).build());
  }

  private static String ended(String of) {
    return "{\"of\":%s,\"until\":\"%s\"}".formatted(of, Instant.now().plusSeconds(600));
  }

  private static String event(String data) {
    return "{\"type\":\"access.ended.v1\",\"vendorid\":\"vnd_2\",\"data\":" + data + "}";
  }

  /** A message with one event, or with a list of them. */
  private static void send(String message) throws Exception {
    try (Connection connection = connect();
        var channel = connection.createChannel()) {
      channel.exchangeDeclare(EXCHANGE, BuiltinExchangeType.TOPIC, true);
      channel.basicPublish(
          EXCHANGE, "access.ended.v1.3", null, message.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static Connection connect() throws Exception {
    ConnectionFactory factory = new ConnectionFactory();
    factory.setUri(BROKER);
    return factory.newConnection("test");
  }
}
