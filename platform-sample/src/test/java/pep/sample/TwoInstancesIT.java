package pep.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.test.steps.Instance;
import pep.platform.test.steps.Instances;
import pep.sample.thing.Thing;
import pep.sample.thing.messaging.ThingListeners;

/** Two instances of one service on one database and one broker. */
class TwoInstancesIT {

  private static final int THINGS = 20;
  private static final int ROUNDS = 10;
  private static final Cause CAUSE = Cause.ofClock("test");

  private final Tenant tenant = new Tenant("ven_" + UUID.randomUUID());
  private final Instances instances = new Instances(SampleApplication.class);

  @AfterEach
  void stop() {
    instances.close();
  }

  @Test
  void whatBothWriteIsAppliedOnceAlsoWhenOneOfThemStops() throws Exception {
    Instance one = instances.start();
    Instance other = instances.start();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < THINGS; i++) {
      ids.add(create(one));
    }

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> writes = new ArrayList<>();
      for (int i = 0; i < THINGS; i++) {
        String id = ids.get(i);
        Instance writer = i % 2 == 0 ? one : other;
        writes.add(threads.submit(() -> doTimes(writer, id)));
      }
      for (Future<?> each : writes) {
        each.get();
      }
    }
    one.close();

    ThingListeners listeners = other.bean(ThingListeners.class);
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
    Instance one = instances.start();
    Thing thing = things(one).get(tenant, create(one));
    ThingListeners first = one.bean(ThingListeners.class);
    thing.bury();
    things(one).save(thing, CAUSE);
    until(() -> first.attempts(tenant, thing.id()) == 1);
    ThingListeners second = instances.start().bean(ThingListeners.class);
    second.survive();

    one.close();

    until(() -> second.attempts(tenant, thing.id()) == 1);
  }

  @Test
  void whatFallsDueHappensInOneOfThem() {
    Instance one = instances.start();
    instances.start();
    AggregateStore<Thing> things = things(one);
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < THINGS; i++) {
      Creation creation = Creation.random();
      Thing thing = new Thing(tenant, creation.id("thg"), "due", one.bean(Clock.class).instant());
      thing.due(one.bean(Clock.class).instant());
      ids.add(things.create(thing, creation, CAUSE).id());
    }

    for (String id : ids) {
      until(() -> things.get(tenant, id).dueAt() == null);
      assertThat(things.get(tenant, id).count()).isEqualTo(100);
    }
  }

  private String create(Instance instance) {
    Creation creation = Creation.random();
    return things(instance)
        .create(
            new Thing(tenant, creation.id("thg"), "a", instance.bean(Clock.class).instant()),
            creation,
            CAUSE)
        .id();
  }

  private void doTimes(Instance writer, String id) {
    for (int round = 0; round < ROUNDS; round++) {
      Thing thing = things(writer).get(tenant, id);
      thing.doIt();
      things(writer).save(thing, CAUSE);
    }
  }

  private static long waiting(Instance instance) {
    return instance
        .bean(MongoTemplate.class)
        .getCollection("things")
        .countDocuments(new Document("outbox.0", new Document("$exists", true)));
  }

  @SuppressWarnings("unchecked")
  private static AggregateStore<Thing> things(Instance instance) {
    return instance.bean(AggregateStore.class);
  }

  private static void until(Callable<Boolean> condition) {
    Awaitility.await().atMost(Duration.ofSeconds(30)).until(condition);
  }
}
