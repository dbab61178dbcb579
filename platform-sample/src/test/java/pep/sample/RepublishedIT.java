package pep.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.test.ServiceTest;
import pep.sample.thing.Thing;
import pep.sample.thing.messaging.ThingListeners;

/** A process stopped after the broker's confirm and before the pull. */
@ServiceTest
class RepublishedIT {

  private static final Cause CAUSE = Cause.ofClock("test");

  @Autowired AggregateStore<Thing> things;
  @Autowired ThingListeners listeners;
  @Autowired MongoTemplate mongo;
  @Autowired Clock clock;

  private final Tenant tenant = new Tenant("ven_" + UUID.randomUUID());

  @Test
  void whatWasConfirmedAndNotPulledTakesEffectOnce() {
    Creation creation = Creation.random();
    Thing thing =
        things.create(new Thing(tenant, creation.id("thg"), "a", clock.instant()), creation, CAUSE);
    thing.doIt();
    things.save(thing, CAUSE);
    until(() -> listeners.done(tenant, thing.id()) == 1);
    until(() -> !waiting(thing));
    Document told = facts(thing).getFirst();
    told.append("id", told.remove("_id"));

    mongo
        .getCollection("things")
        .updateOne(
            new Document("_id", thing.id()), new Document("$push", new Document("outbox", told)));
    Thing again = things.get(tenant, thing.id());
    again.doIt();
    things.save(again, CAUSE);

    until(() -> !waiting(thing));
    until(() -> listeners.done(tenant, thing.id()) >= 2);
    assertThat(listeners.done(tenant, thing.id())).isEqualTo(2);
    assertThat(facts(thing)).hasSize(2);
  }

  private boolean waiting(Thing thing) {
    Document waiting = new Document("_id", thing.id());
    waiting.append("outbox.0", new Document("$exists", true));
    return mongo.getCollection("things").countDocuments(waiting) > 0;
  }

  private List<Document> facts(Thing thing) {
    return mongo
        .getCollection("facts")
        .find(new Document("subject", thing.id()))
        .into(new ArrayList<>());
  }

  private static void until(Callable<Boolean> condition) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(25))
        .until(condition);
  }
}
