package pep.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.events.Envelope;
import pep.platform.events.EventBatch;
import pep.platform.events.EventCodec;
import pep.platform.inbox.Delivery;
import pep.platform.inbox.Incoming;
import pep.platform.inbox.ParkedMessages;
import pep.platform.inbox.ParkedMessages.Parked;
import pep.platform.tenancy.Tenant;
import pep.platform.test.ServiceTest;
import pep.sample.thing.messaging.ThingListeners;

/**
 * A message may hold several events; each is taken, parked and replayed as if it had come alone.
 */
@ServiceTest
class EventsInOneMessageIT {

  @Autowired ThingListeners listeners;
  @Autowired ParkedMessages parked;
  @Autowired Delivery delivery;
  @Autowired EventCodec codec;
  @Autowired CachingConnectionFactory broker;
  @Autowired MongoClient client;
  @Autowired MongoTemplate mongo;

  private Tenant tenant;
  private Mail mail;

  @BeforeEach
  void aTenant() {
    tenant = new Tenant("ven_" + UUID.randomUUID());
    mail = new Mail(tenant, codec);
  }

  @AfterEach
  void noPoison() {
    listeners.poison("");
  }

  @Test
  void thePoisonAmongThemIsParkedByItselfAndReplayedByItself() throws Exception {
    String bad = "bad-" + tenant.vendorId();
    listeners.poison(bad);
    Envelope poison = mail.done(bad);
    send(mail.done("a"), poison, mail.done("b"));

    until(() -> !parkedOf(poison).isEmpty());
    until(() -> listeners.done(tenant, "a") == 1 && listeners.done(tenant, "b") == 1);
    assertThat(listeners.done(tenant, bad)).isZero();

    listeners.poison("");
    parked.replay(parkedOf(poison).getFirst().id());
    until(() -> listeners.done(tenant, bad) == 1);
    assertThat(listeners.done(tenant, "a")).isEqualTo(1);
  }

  @Test
  void whatCannotBeReadAmongThemIsParkedByItself() throws Exception {
    Envelope good = mail.done("good");
    String body = EventBatch.of(List.of("{\"id\":7,\"specversion\":{}}", codec.write(good)));
    String messageId = UUID.randomUUID().toString();

    send(messageId, body);

    until(() -> listeners.done(tenant, "good") == 1);
    until(() -> parked.list(500).stream().anyMatch(each -> each.id().contains(messageId)));
  }

  /** Three endings of a process, as for one that comes alone. */
  @Test
  void theOneThatEndsItsProcessIsParkedBeforeItIsTriedAFourthTime() {
    Envelope deadly = mail.buried("deadly");
    Envelope[] events = {mail.done("a"), deadly, mail.done("b")};
    for (int attempt = 1; attempt <= 3; attempt++) {
      boolean again = attempt > 1;
      Thread.ofVirtual().start(() -> delivery.take("sample", mail.together(again, events)));
      int made = attempt;
      until(() -> listeners.attempts(tenant, "deadly") == made);
    }

    assertThat(delivery.take("sample", mail.together(true, events))).isEmpty();

    assertThat(listeners.attempts(tenant, "deadly")).isEqualTo(3);
    assertThat(parkedOf(deadly).getFirst().reason()).contains("ended the process");
    assertThat(listeners.done(tenant, "a")).isEqualTo(1);
    assertThat(listeners.done(tenant, "b")).isEqualTo(1);
  }

  @Test
  void manyRestartsParkNoneOfThem() {
    Envelope[] events = {mail.done("a"), mail.done("b")};
    for (int restart = 0; restart < 5; restart++) {
      assertThat(delivery.take("sample", mail.together(true, events))).isEmpty();
    }

    assertThat(listeners.done(tenant, "a")).isEqualTo(1);
    assertThat(Stream.of(events).flatMap(each -> parkedOf(each).stream())).isEmpty();
  }

  /** A transaction that a killed process left open is no ending of this one's. */
  @Test
  void anOutageWhileTheyAreTriedAgainCountsNothing() {
    Envelope blocked = mail.done("blocked");
    Envelope[] events = {mail.done("a"), blocked};
    List<Incoming> kept;
    try (ClientSession abandoned = client.startSession()) {
      abandoned.startTransaction();
      mongo
          .getCollection("inbox")
          .insertOne(abandoned, new Document("_id", "sample/" + blocked.id()));
      kept = delivery.take("sample", mail.together(true, events));
      abandoned.abortTransaction();
    }

    assertThat(kept).hasSize(1);
    assertThat(delivery.take("sample", kept)).isEmpty();
    assertThat(listeners.done(tenant, "a")).isEqualTo(1);
    assertThat(listeners.done(tenant, "blocked")).isEqualTo(1);
    Document attempts = new Document("_id", "sample/" + blocked.id());
    assertThat(mongo.getCollection("inbox.attempts").countDocuments(attempts)).isZero();
  }

  private void send(Envelope... events) throws Exception {
    send(events[0].id(), EventBatch.of(Stream.of(events).map(codec::write).toList()));
  }

  private void send(String messageId, String body) throws Exception {
    try (Connection connection = broker.getRabbitConnectionFactory().newConnection();
        Channel channel = connection.createChannel()) {
      channel.confirmSelect();
      AMQP.BasicProperties.Builder properties = new AMQP.BasicProperties.Builder();
      properties.deliveryMode(2).messageId(messageId).contentType(EventBatch.CONTENT_TYPE);
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      channel.basicPublish("", Mail.QUEUE, true, properties.build(), bytes);
      channel.waitForConfirmsOrDie(10_000);
    }
  }

  private List<Parked> parkedOf(Envelope event) {
    return parked.list(500).stream().filter(each -> each.id().endsWith(event.id())).toList();
  }

  private static void until(Callable<Boolean> condition) {
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(condition);
  }
}
