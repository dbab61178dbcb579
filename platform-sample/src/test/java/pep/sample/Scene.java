package pep.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.Creation;
import pep.platform.outbox.OutboxArchive;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.test.steps.Instance;
import pep.sample.thing.Thing;
import pep.sample.thing.messaging.ThingListeners;

/** One tenant's things in an instance of the sample, and what is true of them. */
record Scene(Instance instance, Tenant tenant) {

  private static final Cause CAUSE = Cause.ofClock("test");

  /** A transaction that was open in a process that ended holds its documents for a minute. */
  private static final Duration LIMIT = Duration.ofSeconds(100);

  static Tenant newTenant() {
    return new Tenant("ven_" + UUID.randomUUID());
  }

  /** A thing whose creation has been told. */
  Thing thing() {
    Thing thing = create(fresh -> {});
    until(() -> waiting(thing.id()) == 0);
    until(() -> listeners().known().version(tenant, thing.id()) == thing.version());
    return thing;
  }

  Thing create(java.util.function.Consumer<Thing> prepared) {
    Creation creation = Creation.random();
    Thing thing = new Thing(tenant, creation.id("thg"), "a", instance.bean(Clock.class).instant());
    prepared.accept(thing);
    return things().create(thing, creation, CAUSE);
  }

  void doIt(Thing thing) {
    thing.doIt();
    things().save(thing, CAUSE);
  }

  /** Waits until a thing's only fact has left the outbox and taken effect, and that once. */
  void awaitToldOnce(String id, long version) {
    until(() -> waiting(id) == 0);
    until(() -> listeners().done(tenant, id) >= 1);
    until(() -> listeners().known().version(tenant, id) == version);
    until(() -> listeners().done(tenant, id) == 1);
    assertThat(count(OutboxArchive.FACTS, "subject", id)).as("facts kept").isEqualTo(1);
  }

  /** Documents of the tenant that are still to be told of. */
  long waiting(String id) {
    return mongo()
        .getCollection("things")
        .countDocuments(new Document("_id", id).append("outbox.0", new Document("$exists", true)));
  }

  long count(String collection, String field, Object value) {
    return mongo()
        .getCollection(collection)
        .countDocuments(new Document("vendorId", tenant.vendorId()).append(field, value));
  }

  long parked() {
    return mongo()
        .getCollection("parked")
        .countDocuments(new Document("body", new Document("$regex", tenant.vendorId())));
  }

  ThingListeners listeners() {
    return instance.bean(ThingListeners.class);
  }

  @SuppressWarnings("unchecked")
  AggregateStore<Thing> things() {
    return instance.bean(AggregateStore.class);
  }

  private MongoTemplate mongo() {
    return instance.bean(MongoTemplate.class);
  }

  static void until(Callable<Boolean> condition) {
    Awaitility.await().atMost(LIMIT).pollInterval(Duration.ofMillis(25)).until(condition);
  }
}
