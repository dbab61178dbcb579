package pep.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** Messages that are taken together: each promise holds for each of them alone. */
@ServiceTest
class BatchesIT {

  @Autowired ThingListeners listeners;
  @Autowired ThingCrowds crowds;
  @Autowired Delivery delivery;
  @Autowired EventCodec codec;
  @Autowired MongoTemplate mongo;

  private Tenant tenant;
  private Mail mail;

  @BeforeEach
  void aTenant() {
    tenant = new Tenant("ven_" + UUID.randomUUID());
    mail = new Mail(tenant, codec);
  }

  @AfterEach
  void noPoison() {
    listeners.poison("");
  }

  @Test
  void onePoisonAmongManyIsParkedAloneAfterItsThirdFailure() {
    listeners.poison("bad");
    Envelope bad = mail.done("bad");

    assertThat(
            take(
                mail.done("a"),
                bad,
                mail.done("b"),
                mail.weighed("a", 5),
                mail.moved("a", 1, "here")))
        .isEmpty();

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
    Envelope bad = mail.weighed("bad", -1);

    assertThat(take(mail.weighed("a", 2), bad, mail.weighed("a", 3), mail.done("a"))).isEmpty();

    assertThat(parkedIds()).containsExactly(bad.id());
    assertThat(crowds.grams(tenant, "bad")).isZero();
    assertThat(crowds.grams(tenant, "a")).isEqualTo(5);
    assertThat(listeners.done(tenant, "a")).isEqualTo(1);
  }

  @Test
  void whatCannotBeReadAmongManyIsParkedAlone() {
    Envelope misshapen =
        mail.event("thing.weighed.v1", "a", 1, Map.of("thingId", "a", "grams", "heavy"));

    assertThat(take(mail.weighed("a", 2), misshapen, mail.weighed("a", 3))).isEmpty();

    assertThat(parkedIds()).containsExactly(misshapen.id());
    assertThat(crowds.grams(tenant, "a")).isEqualTo(5);
  }

  @Test
  void aBatchThatComesAgainTakesWhatItHadNotTaken() {
    Envelope first = mail.done("a");
    Envelope second = mail.weighed("a", 2);
    assertThat(take(first, second)).isEmpty();

    assertThat(take(first, mail.done("a"), second, mail.weighed("a", 3), first)).isEmpty();

    assertThat(listeners.done(tenant, "a")).isEqualTo(2);
    assertThat(crowds.grams(tenant, "a")).isEqualTo(5);
  }

  /** The process ended after some of the batch had taken effect and before it was acknowledged. */
  @Test
  void aBatchThatEndedItsProcessHalfWayIsFinishedOneByOne() {
    Envelope deadly = mail.buried("deadly");
    Envelope[] batch = {mail.done("a"), mail.weighed("a", 2), mail.moved("a", 1, "here"), deadly};
    Thread.ofVirtual().start(() -> take(batch));
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> listeners.attempts(tenant, "deadly") == 1);

    List<Incoming> again = new ArrayList<>(mail.arrived(true, batch));
    Incoming last = again.removeLast();
    again.addAll(mail.arrived(false, mail.weighed("a", 3)));
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
    take(
        mail.moved("a", 3, "third"),
        mail.moved("a", 1, "first"),
        mail.moved("b", 1, "b"),
        mail.moved("a", 2, "2nd"));
    assertThat(place("a")).isEqualTo("third");
    assertThat(crowds.moves() - before).as("one state of each subject").isEqualTo(2);

    take(mail.moved("a", 2, "late"), mail.moved("b", 2, "newer"), mail.moved("c", 1, "c"));
    assertThat(place("a")).isEqualTo("third");
    assertThat(place("b")).isEqualTo("newer");
    assertThat(place("c")).isEqualTo("c");
    assertThat(crowds.moves() - before).isEqualTo(4);

    take(mail.moved("a", 3, "third, again"));
    assertThat(place("a")).isEqualTo("third, again");
  }

  private String place(String id) {
    return crowds.places().find(tenant, id).orElseThrow().name();
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
