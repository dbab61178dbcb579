package pep.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.Creation;
import pep.platform.readiness.Readiness;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.test.RealServers;
import pep.sample.thing.Thing;
import pep.sample.thing.messaging.ThingListeners;

/** Two instances of one service on one database and one broker. */
class TwoInstancesIT {

  private static final int THINGS = 20;
  private static final int ROUNDS = 10;
  private static final Cause CAUSE = Cause.ofClock("test");

  private final RealServers.Room room = RealServers.get().room("two");
  private final Tenant tenant = new Tenant("ven_" + UUID.randomUUID());
  private final List<ConfigurableApplicationContext> instances = new ArrayList<>();

  @AfterEach
  void stop() {
    instances.stream()
        .findFirst()
        .ifPresent(any -> any.getBean(MongoTemplate.class).getDb().drop());
    instances.forEach(ConfigurableApplicationContext::close);
    RealServers.get().drop(room);
  }

  @Test
  void whatBothWriteIsAppliedOnceAlsoWhenOneOfThemStops() throws Exception {
    ConfigurableApplicationContext one = start();
    ConfigurableApplicationContext other = start();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < THINGS; i++) {
      ids.add(create(one));
    }

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> writes = new ArrayList<>();
      for (int i = 0; i < THINGS; i++) {
        String id = ids.get(i);
        ConfigurableApplicationContext writer = i % 2 == 0 ? one : other;
        writes.add(threads.submit(() -> doTimes(writer, id)));
      }
      for (Future<?> each : writes) {
        each.get();
      }
    }
    instances.remove(one);
    one.close();

    ThingListeners listeners = other.getBean(ThingListeners.class);
    for (String id : ids) {
      until(() -> listeners.done(tenant, id) >= ROUNDS);
      until(() -> listeners.known().version(tenant, id) == ROUNDS + 1);
    }
    until(() -> waiting(other) == 0);
    assertThat(ids).allMatch(id -> listeners.done(tenant, id) == ROUNDS);
  }

  /** A message is acknowledged when it has taken effect, and not before. */
  @Test
  void whatOneHadInHandWhenItEndedTheOtherTakes() {
    ConfigurableApplicationContext one = start();
    Thing thing = things(one).get(tenant, create(one));
    ThingListeners first = one.getBean(ThingListeners.class);
    thing.bury();
    things(one).save(thing, CAUSE);
    until(() -> first.attempts(tenant, thing.id()) == 1);
    ThingListeners second = start().getBean(ThingListeners.class);
    second.survive();

    instances.remove(one);
    one.close();

    until(() -> second.attempts(tenant, thing.id()) == 1);
  }

  @Test
  void whatFallsDueHappensInOneOfThem() {
    ConfigurableApplicationContext one = start();
    start();
    AggregateStore<Thing> things = things(one);
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < THINGS; i++) {
      Creation creation = Creation.random();
      Thing thing =
          new Thing(tenant, creation.id("thg"), "due", one.getBean(Clock.class).instant());
      thing.due(one.getBean(Clock.class).instant());
      ids.add(things.create(thing, creation, CAUSE).id());
    }

    for (String id : ids) {
      until(() -> things.get(tenant, id).dueAt() == null);
      assertThat(things.get(tenant, id).count()).isEqualTo(100);
    }
  }

  private ConfigurableApplicationContext start() {
    Map<String, Object> settings = Map.copyOf(room.properties());
    ConfigurableApplicationContext started =
        new SpringApplicationBuilder(SampleApplication.class)
            .properties(settings)
            .run("--server.port=0");
    instances.add(started);
    until(() -> started.getBean(Readiness.class).isReady());
    return started;
  }

  private String create(ConfigurableApplicationContext instance) {
    Creation creation = Creation.random();
    return things(instance)
        .create(
            new Thing(tenant, creation.id("thg"), "a", instance.getBean(Clock.class).instant()),
            creation,
            CAUSE)
        .id();
  }

  private void doTimes(ConfigurableApplicationContext writer, String id) {
    for (int round = 0; round < ROUNDS; round++) {
      Thing thing = things(writer).get(tenant, id);
      thing.doIt();
      things(writer).save(thing, CAUSE);
    }
  }

  private static long waiting(ConfigurableApplicationContext instance) {
    return instance
        .getBean(MongoTemplate.class)
        .getCollection("things")
        .countDocuments(new Document("outbox.0", new Document("$exists", true)));
  }

  @SuppressWarnings("unchecked")
  private static AggregateStore<Thing> things(ConfigurableApplicationContext instance) {
    return instance.getBean(AggregateStore.class);
  }

  private static void until(Callable<Boolean> condition) {
    Awaitility.await().atMost(Duration.ofSeconds(30)).until(condition);
  }
}
