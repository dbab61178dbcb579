package pep.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.events.Envelope;
import pep.platform.events.EventCodec;
import pep.platform.inbox.Delivery;
import pep.platform.inbox.Incoming;
import pep.platform.tenancy.Tenant;
import pep.platform.test.ServiceTest;
import pep.sample.thing.messaging.ThingCrowds;
import pep.sample.thing.messaging.ThingListeners;
import tools.jackson.databind.json.JsonMapper;

/** Messages that are taken together: each promise holds for each of them alone. */
@ServiceTest
class BatchesIT {

  private static final String DONE = "thing.done.v1";
  private static final String WEIGHED = "thing.weighed.v1";
  private static final String MOVED = "thing.moved.v1";

  @Autowired ThingListeners listeners;
  @Autowired ThingCrowds crowds;
  @Autowired Delivery delivery;
  @Autowired EventCodec codec;
  @Autowired MongoClient client;
  @Autowired MongoTemplate mongo;

  private Tenant tenant;

  @BeforeEach
  void aTenant() {
    tenant = new Tenant("ven_" + UUID.randomUUID());
  }

  @AfterEach
  void noPoison() {
    listeners.poison("");
  }

  @Test
  void onePoisonAmongManyIsParkedAloneAfterItsThirdFailure() {
    listeners.poison("bad");
    Envelope bad = done("bad");

    assertThat(take(done("a"), bad, done("b"), weighed("a", 5), moved("a", 1, "here"))).isEmpty();

    assertThat(listeners.attempts(tenant, "bad")).isEqualTo(3);
    assertThat(listeners.done(tenant, "bad")).isZero();
    assertThat(parkedIds()).containsExactly(bad.id());
    assertThat(List.of(listeners.done(tenant, "a"), listeners.done(tenant, "b")))
        .containsExactly(1, 1);
    assertThat(crowds.grams(tenant, "a")).isEqualTo(5);
    assertThat(crowds.places().version(tenant, "a")).isEqualTo(1);
  }

  @Test
  void ofOneListThePoisonAloneIsParked() {
    Envelope bad = weighed("bad", -1);

    assertThat(take(weighed("a", 2), bad, weighed("a", 3), done("a"))).isEmpty();

    assertThat(parkedIds()).containsExactly(bad.id());
    assertThat(crowds.grams(tenant, "bad")).isZero();
    assertThat(crowds.grams(tenant, "a")).isEqualTo(5);
    assertThat(listeners.done(tenant, "a")).isEqualTo(1);
  }

  @Test
  void whatCannotBeReadAmongManyIsParkedAlone() {
    Envelope misshapen = event(WEIGHED, "a", 1, Map.of("thingId", "a", "grams", "heavy"));

    assertThat(take(weighed("a", 2), misshapen, weighed("a", 3))).isEmpty();

    assertThat(parkedIds()).containsExactly(misshapen.id());
    assertThat(crowds.grams(tenant, "a")).isEqualTo(5);
  }

  /** The transaction of a process that was killed stands for up to a minute. */
  @Test
  void whoMeetsAnAbandonedTransactionWaitsAndItsNeighboursDoNot() {
    Envelope blocked = done("blocked");
    try (ClientSession abandoned = client.startSession()) {
      abandoned.startTransaction();
      mongo
          .getCollection("inbox")
          .insertOne(abandoned, new Document("_id", "sample/" + blocked.id()));

      List<Incoming> kept = take(done("a"), blocked, weighed("a", 2));

      assertThat(kept).extracting(Incoming::id).containsExactly(blocked.id());
      assertThat(listeners.done(tenant, "a")).isEqualTo(1);
      assertThat(crowds.grams(tenant, "a")).isEqualTo(2);
      abandoned.abortTransaction();
      assertThat(delivery.take("sample", kept)).isEmpty();
    }
    assertThat(listeners.done(tenant, "blocked")).isEqualTo(1);
    assertThat(parkedIds()).isEmpty();
  }

  @Test
  void batchesThatConflictTakeEachFactOnce() throws Exception {
    List<Envelope> all = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      all.add(i % 2 == 0 ? done("t" + i % 3) : weighed("t" + i % 3, 1));
    }
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<List<Incoming>>> taken = new ArrayList<>();
      for (int from = 0; from < 60; from += 10) {
        Envelope[] some = all.subList(from, from + 10).toArray(Envelope[]::new);
        taken.add(threads.submit(() -> takeUntilAllAreTaken(some)));
        // A rival that was told the same.
        taken.add(threads.submit(() -> takeUntilAllAreTaken(some)));
      }
      for (Future<List<Incoming>> each : taken) {
        assertThat(each.get()).isEmpty();
      }
    }
    for (String thing : List.of("t0", "t1", "t2")) {
      assertThat(listeners.done(tenant, thing)).isEqualTo(10);
      assertThat(crowds.grams(tenant, thing)).isEqualTo(10);
    }
    assertThat(parkedIds()).isEmpty();
  }

  @Test
  void aBatchThatComesAgainTakesWhatItHadNotTaken() {
    Envelope first = done("a");
    Envelope second = weighed("a", 2);
    assertThat(take(first, second)).isEmpty();

    assertThat(take(first, done("a"), second, weighed("a", 3), first)).isEmpty();

    assertThat(listeners.done(tenant, "a")).isEqualTo(2);
    assertThat(crowds.grams(tenant, "a")).isEqualTo(5);
  }

  /** The process ended after some of the batch had taken effect and before it was acknowledged. */
  @Test
  void aBatchThatEndedItsProcessHalfWayIsFinishedOneByOne() {
    Envelope deadly = event("thing.buried.v1", "deadly", 1, Map.of("thingId", "deadly"));
    Envelope[] batch = {done("a"), weighed("a", 2), moved("a", 1, "here"), deadly};
    Thread.ofVirtual().start(() -> take(batch));
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> listeners.attempts(tenant, "deadly") == 1);

    List<Incoming> again = new ArrayList<>(incoming(true, batch));
    Incoming last = again.removeLast();
    again.addAll(incoming(false, weighed("a", 3)));
    assertThat(delivery.take("sample", again)).isEmpty();

    assertThat(listeners.done(tenant, "a")).isEqualTo(1);
    assertThat(crowds.grams(tenant, "a")).isEqualTo(5);
    assertThat(crowds.places().version(tenant, "a")).isEqualTo(1);
    assertThat(last.id()).isEqualTo(deadly.id());
    assertThat(parkedIds()).isEmpty();
  }

  @Test
  void theNewestStateWinsWithinABatchAndAcrossBatches() {
    int before = crowds.moves();
    take(moved("a", 3, "third"), moved("a", 1, "first"), moved("b", 1, "b"), moved("a", 2, "2nd"));
    assertThat(place("a")).isEqualTo("third");
    assertThat(crowds.moves() - before).as("one state of each subject").isEqualTo(2);

    take(moved("a", 2, "late"), moved("b", 2, "newer"), moved("c", 1, "c"));
    assertThat(place("a")).isEqualTo("third");
    assertThat(place("b")).isEqualTo("newer");
    assertThat(place("c")).isEqualTo("c");
    assertThat(crowds.moves() - before).isEqualTo(4);

    take(moved("a", 3, "third, again"));
    assertThat(place("a")).isEqualTo("third, again");
  }

  private String place(String id) {
    return crowds.places().find(tenant, id).orElseThrow().name();
  }

  private List<Incoming> takeUntilAllAreTaken(Envelope... events) {
    List<Incoming> left = incoming(false, events);
    for (int round = 0; round < 20 && !left.isEmpty(); round++) {
      left = delivery.take("sample", left);
    }
    return left;
  }

  private List<Incoming> take(Envelope... events) {
    return delivery.take("sample", incoming(false, events));
  }

  private List<Incoming> incoming(boolean again, Envelope... events) {
    List<Incoming> messages = new ArrayList<>();
    for (Envelope event : events) {
      byte[] body = codec.write(event).getBytes(StandardCharsets.UTF_8);
      messages.add(new Incoming("pep.sample.0", messages.size() + 1L, body, event.id(), again));
    }
    return messages;
  }

  private List<String> parkedIds() {
    return mongo
        .getCollection("parked")
        .find(new Document("body", new Document("$regex", tenant.vendorId())))
        .map(each -> each.getString("eventId"))
        .into(new ArrayList<>());
  }

  private Envelope done(String thing) {
    return event(DONE, thing, 1, Map.of("thingId", thing));
  }

  private Envelope weighed(String thing, int grams) {
    return event(WEIGHED, thing, 1, Map.of("thingId", thing, "grams", grams));
  }

  private Envelope moved(String thing, long version, String name) {
    return event(MOVED, thing, version, Map.of("thingId", thing, "name", name));
  }

  private Envelope event(String type, String thing, long version, Map<String, Object> data) {
    return new Envelope(
        "1.0",
        UUID.randomUUID().toString(),
        "/sample",
        type,
        thing,
        Instant.EPOCH,
        "application/json",
        tenant.vendorId(),
        version,
        "c",
        null,
        0,
        null,
        JsonMapper.shared().valueToTree(data));
  }
}
