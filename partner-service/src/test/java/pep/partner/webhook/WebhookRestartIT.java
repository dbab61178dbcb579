package pep.partner.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.partner.PartnerServiceApplication;
import pep.partner.webhook.delivery.Announcing;
import pep.partner.webhook.delivery.Dispatcher;
import pep.partner.webhook.endpoint.EndpointTerms;
import pep.partner.webhook.endpoint.WebhookEndpoint;
import pep.partner.webhook.message.Messages;
import pep.partner.webhook.message.WebhookMessage;
import pep.platform.aggregate.Creation;
import pep.platform.events.Envelope;
import pep.platform.inbox.Transactions;
import pep.platform.readiness.Readiness;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.test.RealServers;
import tools.jackson.databind.json.JsonMapper;

/** One instance ends, another starts on the same database. */
class WebhookRestartIT {

  private static final Tenant VENDOR = new Tenant("ven_1");
  private static final String TYPE = "deal.approved.v1";

  private final RealServers servers = RealServers.get();
  private final RealServers.Room room = servers.room("partner");
  private final Receiver receiver = new Receiver();

  @AfterEach
  void close() {
    receiver.close();
    try (MongoClient client = MongoClients.create(room.mongoUri())) {
      client.getDatabase(room.database()).drop();
    }
    servers.drop(room);
  }

  @Test
  void aMessageThatFailedIsTriedByTheNextInstanceWithTheSameIdAndBytes() {
    receiver.answers(503);
    String webhookId;
    try (ConfigurableApplicationContext first = start(Map.of())) {
      register(first);
      webhookId = announce(first).id();
      receiver.await(1);
      Awaitility.await().until(() -> failures(first) == 1);
    }
    receiver.answers(200);

    try (ConfigurableApplicationContext second = start(Map.of())) {
      receiver.await(2);
      Awaitility.await().until(() -> "DELIVERED".equals(message(second).getString("status")));
    }

    assertThat(receiver.ids()).containsExactly(webhookId, webhookId);
    assertThat(receiver.posts().get(1).body()).isEqualTo(receiver.posts().get(0).body());
  }

  @Test
  void aMessageWhoseInstanceEndedDuringTheAttemptIsTriedWhenTheClaimRunsOut() {
    String webhookId;
    try (ConfigurableApplicationContext first = start(Map.of("pep.webhook.sweep", "1h"))) {
      WebhookEndpoint endpoint = register(first);
      first.getBean(Dispatcher.class).stop();
      webhookId = announce(first).id();
      Optional<WebhookMessage> claimed =
          first.getBean(Messages.class).claim(VENDOR, endpoint, Duration.ofSeconds(3));
      assertThat(claimed).isPresent();
    }
    assertThat(receiver.posts()).isEmpty();

    try (ConfigurableApplicationContext second = start(Map.of())) {
      receiver.await(1);
      Awaitility.await().until(() -> "DELIVERED".equals(message(second).getString("status")));
    }

    assertThat(receiver.ids()).containsExactly(webhookId);
  }

  private ConfigurableApplicationContext start(Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(room.properties());
    settings.putAll(
        Map.of(
            "server.port", "0",
            "pep.webhook.allowed-networks", "127.0.0.0/8",
            "pep.webhook.retry-delays", "2s",
            "pep.webhook.sweep", "50ms"));
    settings.putAll(more);
    ConfigurableApplicationContext context =
        new SpringApplicationBuilder(PartnerServiceApplication.class)
            .run(
                settings.entrySet().stream()
                    .map(each -> "--" + each.getKey() + "=" + each.getValue())
                    .toArray(String[]::new));
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> context.getBean(Readiness.class).isReady());
    return context;
  }

  private WebhookEndpoint register(ConfigurableApplicationContext context) {
    EndpointTerms terms =
        new EndpointTerms(receiver.url(), null, new TreeSet<>(List.of(TYPE)), false);
    return context
        .getBean(WebhookAdministration.class)
        .register(VENDOR, Creation.random(), null, terms, Cause.ofClock("test"))
        .endpoint();
  }

  private static Envelope announce(ConfigurableApplicationContext context) {
    Envelope event =
        new Envelope(
            "1.0",
            "evt_1",
            "/territory",
            TYPE,
            "dea_1",
            context.getBean(Clock.class).instant(),
            "application/json",
            VENDOR.vendorId(),
            1,
            "cor_1",
            null,
            0,
            null,
            JsonMapper.builder().build().readTree("{\"partnerId\":\"par_1\"}"));
    Announcing announcing = context.getBean(Announcing.class);
    context.getBean(Transactions.class).run(() -> announcing.announce(event));
    return event;
  }

  private static int failures(ConfigurableApplicationContext context) {
    return message(context).getInteger("failures");
  }

  private static Document message(ConfigurableApplicationContext context) {
    Document only =
        context.getBean(MongoTemplate.class).getCollection(Messages.COLLECTION).find().first();
    assertThat(only).isNotNull();
    return only;
  }
}
