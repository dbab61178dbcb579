package pep.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.StaleVersion;
import pep.platform.events.Envelope;
import pep.platform.inbox.ParkedMessages;
import pep.platform.inbox.Rebuild;
import pep.platform.outbox.OutboxRelay;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import pep.sample.thing.Thing;
import pep.sample.thing.messaging.ThingListeners;

/** Outbox, relay, inbox and clock, on real servers. */
@ServiceTest
class EventsIT {

  private static final Cause CAUSE = Cause.ofClock("test");

  @Autowired AggregateStore<Thing> things;
  @Autowired ThingListeners listeners;
  @Autowired ParkedMessages parked;
  @Autowired Rebuild rebuild;
  @Autowired OutboxRelay relay;
  @Autowired Events events;
  @Autowired Clock clock;

  private Tenant tenant;

  @BeforeEach
  void aTenant() {
    tenant = new Tenant("ven_" + UUID.randomUUID());
  }

  @Test
  void whatIsStoredIsPublishedInOrderAndApplied() {
    Tap tap = events.tap("thing.changed.v1");
    Thing thing = create("a");
    thing.doIt();
    things.save(thing, CAUSE);
    thing.doIt();
    things.save(thing, CAUSE);

    tap.await(e -> e.subject().equals(thing.id()) && e.version() == 3);
    assertThat(tap.heard().stream().filter(e -> e.subject().equals(thing.id())))
        .extracting(Envelope::version)
        .containsExactly(1L, 2L, 3L);
    await(() -> listeners.done(tenant, thing.id()) == 2);
    await(() -> listeners.known().find(tenant, thing.id()).orElseThrow().count() == 2);
  }

  @Test
  void ofManyWritersAtOnceOneWinsEachVersion() throws Exception {
    Thing thing = create("a");
    Callable<Boolean> write =
        () -> {
          Thing mine = things.get(tenant, thing.id());
          mine.doIt();
          try {
            things.save(mine, CAUSE);
            return true;
          } catch (StaleVersion lost) {
            return false;
          }
        };
    long won = 0;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Boolean> each : threads.invokeAll(Collections.nCopies(40, write))) {
        won += each.get() ? 1 : 0;
      }
    }

    assertThat(things.get(tenant, thing.id()).count()).isEqualTo((int) won);
    long expected = won;
    await(() -> listeners.done(tenant, thing.id()) == expected);
  }

  @Test
  void dataThatLooksLikeAnExpressionStaysDataAndEmptiedFieldsDisappear() {
    Thing thing = create("$name");
    thing.note("$$ROOT");
    things.save(thing, CAUSE);
    assertThat(things.get(tenant, thing.id()).note()).isEqualTo("$$ROOT");

    thing.note(null);
    things.save(thing, CAUSE);
    assertThat(things.get(tenant, thing.id()).note()).isNull();
  }

  @Test
  void aFactThatComesTwiceTakesEffectOnce() {
    Envelope fact =
        events.publish("thing.done.v1", tenant.vendorId(), "t1", 1, Map.of("thingId", "t1"));
    events.publish(fact);
    events.publish("thing.done.v1", tenant.vendorId(), "t1", 2, Map.of("thingId", "t1"));

    await(() -> listeners.done(tenant, "t1") == 2);
    assertThat(parked.list(100)).noneMatch(each -> each.id().contains(fact.id()));
  }

  @Test
  void anOlderStateNeverReplacesANewerOne() {
    publishState("t2", 5, "new");
    publishState("t2", 4, "old");
    publishState("t2", 5, "same version again");
    publishState("t3", 1, "after");

    await(() -> listeners.known().find(tenant, "t3").isPresent());
    await(
        () ->
            listeners
                .known()
                .find(tenant, "t2")
                .filter(view -> view.name().equals("same version again"))
                .isPresent());
  }

  @Test
  void theThirdFailureParksAMessageAndItsNeighboursPass() throws Exception {
    listeners.poison("bad");
    Envelope bad =
        events.publish("thing.done.v1", tenant.vendorId(), "bad", 1, Map.of("thingId", "bad"));
    for (int i = 0; i < 10; i++) {
      events.publish(
          "thing.done.v1", tenant.vendorId(), "good" + i, 1, Map.of("thingId", "good" + i));
    }

    for (int i = 0; i < 10; i++) {
      String id = "good" + i;
      await(() -> listeners.done(tenant, id) == 1);
    }
    await(() -> parked.list(500).stream().anyMatch(each -> each.id().contains(bad.id())));
    assertThat(listeners.attempts(tenant, "bad")).isEqualTo(3);
    assertThat(listeners.done(tenant, "bad")).as("nothing half done").isZero();

    listeners.poison("");
    parked.replay("sample~" + bad.id());
    await(() -> listeners.done(tenant, "bad") == 1);
    assertThat(parked.list(500)).noneMatch(each -> each.id().contains(bad.id()));
  }

  @Test
  void anEventThatNobodyConsumesLeavesTheOutboxAllTheSame() {
    Thing thing = create("a");
    Tap tap = events.tap("thing.changed.v1");
    thing.doUnheard();
    things.save(thing, CAUSE);

    tap.await(e -> e.subject().equals(thing.id()) && e.version() == 2);
    assertThat(relay.fault()).isNull();
  }

  @Test
  void sendsItsStatesAgainOnRequest() throws Exception {
    Thing thing = create("again");
    await(() -> listeners.known().find(tenant, thing.id()).isPresent());
    Tap tap = events.tap("thing.changed.v1");

    rebuild.ask("sample", Set.of("thing.changed.v1"), null);

    // The answer comes on the asker's own queue and not on the exchange.
    create("after");
    tap.await(e -> e.vendorid().equals(tenant.vendorId()));
    assertThat(tap.heard()).noneMatch(e -> e.subject().equals(thing.id()));
  }

  @Test
  void whatFallsDueHappensOnce() {
    Thing thing = create("a");
    thing.due(clock.instant());
    things.save(thing, CAUSE);

    await(() -> things.get(tenant, thing.id()).count() == 100);
    assertThat(things.get(tenant, thing.id()).dueAt()).isNull();
    assertThat(things.get(tenant, thing.id()).version()).isEqualTo(3);
  }

  @Test
  void anotherTenantSeesNothing() {
    Thing thing = create("a");

    assertThat(things.find(new Tenant("ven_other"), thing.id())).isEmpty();
  }

  private void publishState(String id, long version, String name) {
    events.publish(
        "thing.changed.v1",
        tenant.vendorId(),
        id,
        version,
        Map.of("thingId", id, "name", name, "count", 1));
  }

  private Thing create(String name) {
    Creation creation = Creation.random();
    return things.create(
        new Thing(tenant, creation.id("thg"), name, clock.instant()), creation, CAUSE);
  }

  private static void await(Callable<Boolean> condition) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(25))
        .ignoreExceptions()
        .until(condition);
  }
}
