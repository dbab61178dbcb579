package pep.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;
import pep.sample.thing.Thing;
import pep.sample.thing.messaging.ThingListeners;
import tools.jackson.databind.JsonNode;

/** A consumer that lost what it knew gets it again from the owner, each fact once. */
@ServiceTest
class RebuildIT {

  private static final Cause CAUSE = Cause.ofClock("test");
  private static final String STATE = "thing.changed.v1";
  private static final String FACT = "thing.done.v1";

  @Autowired AggregateStore<Thing> things;
  @Autowired ThingListeners listeners;
  @Autowired MongoTemplate mongo;
  @Autowired Clock clock;
  @Autowired Api api;

  private Tenant tenant;

  @BeforeEach
  void aTenant() {
    tenant = new Tenant("ven_" + UUID.randomUUID());
  }

  @Test
  void statesComeAgain() {
    Thing thing = doneTimes(1);
    forgetStates();

    ask(Map.of("consumer", "sample", "types", List.of(STATE)));

    until(() -> listeners.known().find(tenant, thing.id()).isPresent());
    assertThat(listeners.known().version(tenant, thing.id())).isEqualTo(thing.version());
  }

  @Test
  void factsComeAgainAndTakeEffectWhereTheyHadNone() {
    Thing thing = doneTimes(3);
    listeners.forget(tenant);
    mongo.getCollection("inbox").deleteMany(new Document());

    ask(Map.of("consumer", "sample", "types", List.of(FACT)));

    until(() -> listeners.done(tenant, thing.id()) == 3);
  }

  @Test
  void factsThatTookEffectDoNotDoSoTwice() {
    Thing before = doneTimes(2);
    forgetStates();

    ask(Map.of("consumer", "sample"));

    // States follow facts on the asker's queue or come before; a fact sent afterwards ends the
    // wait.
    until(() -> listeners.known().find(tenant, before.id()).isPresent());
    Thing after = doneTimes(1);
    assertThat(listeners.done(tenant, after.id())).isEqualTo(1);
    assertThat(listeners.done(tenant, before.id())).isEqualTo(2);
  }

  @Test
  void factsFromBeforeTheInstantAskedForStayAway() {
    Thing old = doneTimes(1);
    Instant since = clock.instant().plusMillis(1);
    until(() -> clock.instant().isAfter(since));
    Thing fresh = doneTimes(1);
    listeners.forget(tenant);
    mongo.getCollection("inbox").deleteMany(new Document());

    ask(Map.of("consumer", "sample", "types", List.of(FACT), "since", since.toString()));

    until(() -> listeners.done(tenant, fresh.id()) == 1);
    assertThat(listeners.done(tenant, old.id())).isZero();
  }

  @Test
  void anOperatorSeesWhatWasAskedForAndWhatIsToCome() {
    ask(Map.of("consumer", "sample", "types", List.of(FACT)));

    until(
        () -> {
          JsonNode sample = rebuilds().path(0);
          return sample.path("waiting").asLong(-1) == 0
              && sample.path("unanswered").asLong(-1) == 0;
        });
    JsonNode sample = rebuilds().path(0);
    assertThat(sample.path("consumer").asString()).isEqualTo("sample");
    for (JsonNode type : sample.path("types")) {
      if (type.path("type").asString().equals(FACT)) {
        assertThat(type.path("owner").asString()).isEqualTo("sample");
        assertThat(type.has("at")).isTrue();
      }
    }
  }

  private JsonNode rebuilds() {
    return api.operator().get("/api/sample/rebuilds").expect(200).json().path("items");
  }

  @Test
  void asksForNothingUnknown() {
    String path = "/api/sample/rebuild";
    Api operator = api.operator();
    operator.post(path, Map.of()).expectProblem(400, "invalid-input");
    operator
        .post(path, Map.of("consumer", "nobody"))
        .expectProblem(400, "invalid-input")
        .expectFieldError("consumer", "unknown-consumer");
    operator
        .post(path, Map.of("consumer", "sample", "types", List.of("thing.sold.v1")))
        .expectProblem(400, "invalid-input")
        .expectFieldError("types", "unknown-type");
    api.vendor("ven_1", "partners:write")
        .post(path, Map.of("consumer", "sample"))
        .expectProblem(403, "forbidden");
  }

  private void ask(Map<String, Object> request) {
    api.operator().post("/api/sample/rebuild", request).expect(202);
  }

  private void forgetStates() {
    mongo.getCollection("known.things").deleteMany(new Document("vendorId", tenant.vendorId()));
  }

  /** A thing whose facts and last state have been applied. */
  private Thing doneTimes(int times) {
    Creation creation = Creation.random();
    Thing thing =
        things.create(new Thing(tenant, creation.id("thg"), "a", clock.instant()), creation, CAUSE);
    for (int i = 0; i < times; i++) {
      thing.doIt();
      things.save(thing, CAUSE);
    }
    until(() -> listeners.done(tenant, thing.id()) == times);
    until(() -> listeners.known().version(tenant, thing.id()) == thing.version());
    return thing;
  }

  private static void until(Callable<Boolean> condition) {
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(condition);
  }
}
