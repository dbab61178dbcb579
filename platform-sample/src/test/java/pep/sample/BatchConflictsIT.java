package pep.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
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

/** Batches that meet a rival: another batch, or a transaction that nobody ends. */
@ServiceTest
class BatchConflictsIT {

  @Autowired ThingListeners listeners;
  @Autowired ThingCrowds crowds;
  @Autowired Delivery delivery;
  @Autowired EventCodec codec;
  @Autowired MongoClient client;
  @Autowired MongoTemplate mongo;

  private Tenant tenant;
  private Mail mail;

  @BeforeEach
  void aTenant() {
    tenant = new Tenant("ven_" + UUID.randomUUID());
    mail = new Mail(tenant, codec);
  }

  /** The transaction of a process that was killed stands for up to a minute. */
  @Test
  void whoMeetsAnAbandonedTransactionWaitsAndItsNeighboursDoNot() {
    Envelope blocked = mail.done("blocked");
    try (ClientSession abandoned = client.startSession()) {
      abandoned.startTransaction();
      mongo
          .getCollection("inbox")
          .insertOne(abandoned, new Document("_id", "sample/" + blocked.id()));

      List<Incoming> kept = take(mail.done("a"), blocked, mail.weighed("a", 2));

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
      all.add(i % 2 == 0 ? mail.done("t" + i % 3) : mail.weighed("t" + i % 3, 1));
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

  private List<Incoming> takeUntilAllAreTaken(Envelope... events) {
    List<Incoming> left = mail.arrived(false, events);
    for (int round = 0; round < 20 && !left.isEmpty(); round++) {
      left = delivery.take("sample", left);
    }
    return left;
  }

  private List<Incoming> take(Envelope... events) {
    return delivery.take("sample", mail.arrived(false, events));
  }

  private List<String> parkedIds() {
    return mongo
        .getCollection("parked")
        .find(new Document("body", new Document("$regex", tenant.vendorId())))
        .map(each -> each.getString("eventId"))
        .into(new ArrayList<>());
  }
}
