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
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.events.Envelope;
import pep.platform.events.EventCodec;
import pep.platform.inbox.Delivery;
import pep.platform.inbox.Incoming;
import pep.platform.inbox.ParkedMessages;
import pep.platform.inbox.ParkedMessages.Parked;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;
import pep.sample.thing.messaging.ThingListeners;
import tools.jackson.databind.JsonNode;

/** What cannot be taken is kept with its reason, never dropped. */
@ServiceTest
class ParkingIT {

  @Autowired ThingListeners listeners;
  @Autowired ParkedMessages parked;
  @Autowired Delivery delivery;
  @Autowired EventCodec codec;
  @Autowired CachingConnectionFactory broker;
  @Autowired MongoClient client;
  @Autowired MongoTemplate mongo;
  @Autowired Api api;

  private Tenant tenant;
  private Mail mail;

  @BeforeEach
  void aTenant() {
    tenant = new Tenant("ven_" + UUID.randomUUID());
    mail = new Mail(tenant, codec);
  }

  @Test
  void aTypeThatNobodyHandlesIsParked() throws Exception {
    Envelope known = mail.done("t1");
    send(known.id(), codec.write(known).replace("thing.done.v1", "thing.done.v2"));

    Parked kept = await(known.id());
    assertThat(kept.type()).isEqualTo("thing.done.v2");
    assertThat(kept.reason()).contains("no handler for thing.done.v2");
  }

  @Test
  void anOperatorReadsWhoseItIsAndWhatWentWrong() throws Exception {
    Envelope known = mail.done("told");
    send(known.id(), codec.write(known).replace("thing.done.v1", "thing.done.v3"));
    Parked kept = await(known.id());

    JsonNode report = api.operator().get("/api/sample/parked/" + kept.id()).expect(200).json();

    assertThat(report.path("vendorId").asString()).isEqualTo(tenant.vendorId());
    assertThat(report.path("eventId").asString()).isEqualTo(known.id());
    assertThat(report.path("message").path("reason").asString()).contains("no handler");
    api.operator().get("/api/sample/parked/none").expectProblem(404, "not-found");
    api.vendor(tenant.vendorId(), "things:read")
        .get("/api/sample/parked/" + kept.id())
        .expectProblem(403, "forbidden");
  }

  @Test
  void whatCannotBeReadIsParkedAndItsNeighbourPasses() throws Exception {
    String id = UUID.randomUUID().toString();
    send(id, "{\"specversion\":");
    Envelope good = mail.done("after");
    send(good.id(), codec.write(good));

    assertThat(await(id).type()).isEqualTo("unreadable");
    until(() -> listeners.done(tenant, "after") == 1);
  }

  /** Three attempts that end their process, then parked before a fourth. */
  @Test
  void aMessageThatEndsItsProcessIsParkedBeforeItIsTriedAFourthTime() throws Exception {
    Envelope deadly = mail.buried("deadly");
    for (int attempt = 1; attempt <= 3; attempt++) {
      boolean again = attempt > 1;
      Thread.ofVirtual().start(() -> take(deadly, again));
      int made = attempt;
      until(() -> listeners.attempts(tenant, "deadly") == made);
    }

    take(deadly, true);

    assertThat(listeners.attempts(tenant, "deadly")).isEqualTo(3);
    assertThat(await(deadly.id()).reason()).contains("ended the process");
  }

  /** A few restarts in a row are nothing that a message has done. */
  @Test
  void aMessageThatIsTakenAfterTwoRestartsLeavesNoAttemptBehind() {
    Envelope unlucky = mail.done("unlucky");
    take(unlucky, true);
    for (int restart = 0; restart < 4; restart++) {
      take(unlucky, true);
    }

    assertThat(listeners.done(tenant, "unlucky")).isEqualTo(1);
    assertThat(parked.list(500)).noneMatch(each -> each.id().contains(unlucky.id()));
  }

  /** The transaction of a process that was killed stands for up to a minute. */
  @Test
  void aMessageThatMeetsAnAbandonedTransactionIsKeptAndNotParked() {
    Envelope blocked = mail.done("blocked");
    try (ClientSession abandoned = client.startSession()) {
      abandoned.startTransaction();
      mongo
          .getCollection("inbox")
          .insertOne(abandoned, new Document("_id", "sample/" + blocked.id()));

      assertThat(take(blocked, false)).hasSize(1);
      abandoned.abortTransaction();
    }

    assertThat(take(blocked, false)).isEmpty();
    assertThat(listeners.done(tenant, "blocked")).isEqualTo(1);
    assertThat(parked.list(500)).noneMatch(each -> each.id().contains(blocked.id()));
  }

  @Test
  void operatorsAloneListAndReplay() throws Exception {
    listeners.poison("bad");
    Envelope bad = mail.done("bad");
    send(bad.id(), codec.write(bad));
    await(bad.id());

    api.vendor("ven_1", "partners:read").get("/api/sample/parked").expectProblem(403, "forbidden");
    assertThat(api.operator().get("/api/sample/parked").expect(200).body()).contains(bad.id());
    api.operator().post("/api/sample/parked/nothing/replay").expectProblem(404, "not-found");

    listeners.poison("");
    api.operator().post("/api/sample/parked/sample~" + bad.id() + "/replay").expect(200);
    until(() -> listeners.done(tenant, "bad") == 1);
  }

  private List<Incoming> take(Envelope event, boolean again) {
    return delivery.take("sample", mail.arrived(again, event));
  }

  private void send(String id, String body) throws Exception {
    try (Connection connection = broker.getRabbitConnectionFactory().newConnection();
        Channel channel = connection.createChannel()) {
      channel.confirmSelect();
      channel.basicPublish(
          "",
          Mail.QUEUE,
          true,
          new AMQP.BasicProperties.Builder().deliveryMode(2).messageId(id).build(),
          body.getBytes(StandardCharsets.UTF_8));
      channel.waitForConfirmsOrDie(10_000);
    }
  }

  private Parked await(String eventId) {
    until(() -> parked.list(500).stream().anyMatch(each -> each.id().endsWith(eventId)));
    return parked.list(500).stream()
        .filter(each -> each.id().endsWith(eventId))
        .findFirst()
        .orElseThrow();
  }

  private static void until(Callable<Boolean> condition) {
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(condition);
  }
}
