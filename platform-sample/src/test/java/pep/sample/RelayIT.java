package pep.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.Creation;
import pep.platform.outbox.ConfirmedPublisher;
import pep.platform.outbox.OutboxRelay;
import pep.platform.readiness.Readiness;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.test.RealServers;
import pep.platform.test.Tunnel;
import pep.sample.thing.Thing;
import pep.sample.thing.messaging.ThingListeners;

/**
 * An entry stays in its outbox until the broker has taken it for good, whatever goes wrong in
 * between. What was told twice is seen by a queue of the test's own beside the consumer's.
 */
class RelayIT {

  private static final Cause CAUSE = Cause.ofClock("test");

  private final RealServers.Room room = RealServers.get().room("relay");
  private final URI amqp = URI.create(room.amqpUri());
  private final Tunnel toBroker = new Tunnel(amqp.getHost(), amqp.getPort());
  private final Tenant tenant = new Tenant("ven_" + UUID.randomUUID());
  private ConfigurableApplicationContext service;
  private Connection direct;
  private Channel channel;

  @BeforeEach
  void start() throws Exception {
    toBroker.open();
    service =
        new SpringApplicationBuilder(SampleApplication.class)
            .properties(Map.copyOf(room.properties()))
            .run(
                "--server.port=0",
                "--spring.rabbitmq.addresses=amqp://"
                    + amqp.getUserInfo()
                    + "@127.0.0.1:"
                    + toBroker.port()
                    + amqp.getPath());
    until(() -> service.getBean(Readiness.class).isReady());
    until(() -> service.getBean(OutboxRelay.class).fault() == null);
    // What else is published at start must not be what waits for a confirm.
    until(() -> mongo().getCollection("rebuilt").countDocuments() > 0);
    ConnectionFactory factory = new ConnectionFactory();
    factory.setUri(amqp);
    direct = factory.newConnection("test");
    channel = direct.createChannel();
  }

  @AfterEach
  void stop() {
    service.getBean(MongoTemplate.class).getDb().drop();
    service.close();
    direct.abort(1000);
    toBroker.close();
    RealServers.get().drop(room);
  }

  @Test
  void whatWasPublishedAndNotConfirmedIsPublishedAgain() throws Exception {
    String tap = tap("thing.done.v1");
    Thing thing = done(0);
    toBroker.silence();

    thing.doIt();
    things().save(thing, CAUSE);
    until(() -> hears(tap));
    assertThat(waiting(thing)).as("not pulled before it is confirmed").isTrue();
    toBroker.reset();

    until(() -> hears(tap));
    until(() -> !waiting(thing));
    until(() -> listeners().known().version(tenant, thing.id()) == thing.version());
    until(() -> listeners().done(tenant, thing.id()) == 1);
  }

  @Test
  void whatNoQueueTookIsPublishedAgain() throws Exception {
    Thing thing = done(1);
    channel.queueDelete("pep.sample.0");
    channel.queueDelete("pep.sample.1");

    thing.doIt();
    things().save(thing, CAUSE);

    until(() -> listeners().done(tenant, thing.id()) == 2);
    until(() -> listeners().known().version(tenant, thing.id()) == thing.version());
    until(() -> !waiting(thing));
    assertThat(service.getBean(ConfirmedPublisher.class).unroutable()).isPositive();
  }

  @Test
  void whatAQueueRefusedIsPublishedAgain() throws Exception {
    channel.queueDeclare(
        "full", false, false, false, Map.of("x-max-length", 0, "x-overflow", "reject-publish"));
    channel.queueBind("full", "sample.events", "thing.unheard.v1.*");
    String tap = tap("thing.unheard.v1");
    Thing thing = create();
    thing.doUnheard();
    things().save(thing, CAUSE);

    until(() -> hears(tap));
    until(() -> hears(tap));
    assertThat(waiting(thing)).isTrue();
    channel.queueDelete("full");
    until(() -> !waiting(thing));
  }

  private Thing create() {
    Creation creation = Creation.random();
    return things()
        .create(
            new Thing(tenant, creation.id("thg"), "a", service.getBean(Clock.class).instant()),
            creation,
            CAUSE);
  }

  /** A thing whose facts have been applied and left its outbox. */
  private Thing done(int times) {
    Thing thing = create();
    for (int i = 0; i < times; i++) {
      thing.doIt();
      things().save(thing, CAUSE);
    }
    until(() -> listeners().done(tenant, thing.id()) == times);
    until(() -> !waiting(thing));
    return thing;
  }

  private String tap(String type) throws Exception {
    String queue = channel.queueDeclare().getQueue();
    channel.queueBind(queue, "sample.events", type + ".*");
    return queue;
  }

  /** Whether one more message has come. */
  private boolean hears(String queue) throws Exception {
    return channel.basicGet(queue, true) != null;
  }

  private boolean waiting(Thing thing) {
    Document waiting = new Document("_id", thing.id());
    waiting.append("outbox.0", new Document("$exists", true));
    return mongo().getCollection("things").countDocuments(waiting) > 0;
  }

  private MongoTemplate mongo() {
    return service.getBean(MongoTemplate.class);
  }

  private ThingListeners listeners() {
    return service.getBean(ThingListeners.class);
  }

  @SuppressWarnings("unchecked")
  private AggregateStore<Thing> things() {
    return service.getBean(AggregateStore.class);
  }

  private static void until(Callable<Boolean> condition) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(25))
        .until(condition);
  }
}
