package pep.partner.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.partner.webhook.WebhookScene.DEAL;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.events.Envelope;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;

@WebhookServiceTest
class WebhookDeliveryIT {

  @Autowired Api api;
  @Autowired Events events;

  private final Receiver receiver = new Receiver();
  private WebhookScene scene;

  @BeforeEach
  void aVendor() {
    scene = new WebhookScene(api, events);
  }

  @AfterEach
  void close() {
    receiver.close();
  }

  @Test
  void deliversOnceWithAValidSignatureThoughTheFactIsSentTwice() {
    Answer registered = scene.register(scene.staff(), receiver.url(), DEAL);
    Envelope event = scene.deal("par_1", "dea_1");
    events.publish(event);
    scene.deal("par_1", "dea_1");

    List<Receiver.Post> posts = receiver.await(2);

    assertThat(receiver.ids()).containsOnlyOnce(event.id());
    Receiver.Post post =
        posts.stream().filter(each -> each.id().equals(event.id())).findFirst().orElseThrow();
    assertThat(post.verifies(registered.text("secret"))).isTrue();
    assertThat(post.body())
        .startsWith("{\"type\":\"deal.approved.v1\",\"timestamp\":\"")
        .contains("\"subject\":\"dea_1\"", "\"partnerId\":\"par_1\"");
    scene.awaitMessage(scene.staff(), registered.text("webhook/id"), event.id(), "delivered");
  }

  @Test
  void aSlowEndpointDelaysNoOther() throws Exception {
    CountDownLatch open = new CountDownLatch(1);
    try (Receiver slow = new Receiver()) {
      slow.answers(
          post -> {
            try {
              assertThat(open.await(20, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            return Receiver.Reply.of(200);
          });
      scene.register(scene.staff(), slow.url(), DEAL);
      scene.register(scene.staff(), receiver.url(), DEAL);
      for (int i = 0; i < 12; i++) {
        scene.deal("par_1", "dea_" + i);
      }

      receiver.await(12);

      // Of the twelve the slow one holds four, and whatever its timeouts let through meanwhile.
      assertThat(open.getCount()).isEqualTo(1);
      open.countDown();
      slow.await(12);
    }
  }

  @Test
  void aPartnerHearsOfItselfOnlyAndTheVendorOfAll() {
    try (Receiver partners = new Receiver()) {
      scene = WebhookScene.withPartners(api, events);
      String partner = scene.newPartner();
      scene.register(scene.staff(), receiver.url(), DEAL);
      scene.register(scene.partner(partner), partners.url(), DEAL);
      Envelope others = scene.deal("par_2", "dea_2");
      Envelope own = scene.deal(partner, "dea_1");

      receiver.await(2);
      partners.await(1);

      assertThat(receiver.ids()).containsExactlyInAnyOrder(others.id(), own.id());
      assertThat(partners.ids()).containsExactly(own.id());
    }
  }

  @Test
  void aStateIsToldOnceUnderItsVersionAndWhatIsTheVendorsAloneToTheVendorOnly() {
    try (Receiver partners = new Receiver()) {
      scene = WebhookScene.withPartners(api, events);
      String own = scene.newPartner();
      String[] types = {"enrolment.changed.v1", "action.changed.v1"};
      scene.register(scene.staff(), receiver.url(), types);
      scene.register(scene.partner(own), partners.url(), types);
      state("action.changed.v1", own, 1);
      state("enrolment.changed.v1", own, 1);
      receiver.await(2);
      state("enrolment.changed.v1", own, 1);
      state("enrolment.changed.v1", own, 2);

      receiver.await(3);
      List<Receiver.Post> told = partners.await(2);

      assertThat(receiver.ids()).hasSize(3);
      assertThat(told).allMatch(post -> post.body().contains("\"type\":\"enrolment.changed.v1\""));
      assertThat(told).extracting(Receiver.Post::body).anyMatch(it -> it.contains("\"version\":2"));
    }
  }

  @Test
  void aPartnerIsNotToldOfWhatItsVendorKeepsToItself() {
    try (Receiver partners = new Receiver()) {
      scene = WebhookScene.withPartners(api, events);
      String own = scene.newPartner();
      api.vendor(scene.vendorId(), "vendor:write")
          .put(
              "/api/attributes/risk",
              Map.of("name", "Risk", "type", "string", "readableBy", "vendor"))
          .expect(200);
      String[] types = {"partner.profile.changed.v1", "segment.entered.v1"};
      scene.register(scene.staff(), receiver.url(), types);
      scene.register(scene.partner(own), partners.url(), types);
      told(own, "partner.profile.changed.v1", "fields", "attributes.risk");
      told(own, "partner.profile.changed.v1", "fields", "attributes.risk", "name");
      told(
          own,
          "segment.entered.v1",
          "predicates",
          "attributes.risk == \"high\"",
          "profile.country == \"GB\"");

      List<Receiver.Post> heard = partners.await(2);
      receiver.await(3);

      assertThat(heard).noneMatch(post -> post.body().contains("risk"));
      assertThat(heard).anyMatch(post -> post.body().contains("\"fields\":[\"name\"]"));
      assertThat(heard).anyMatch(post -> post.body().contains("profile.country"));
      assertThat(partners.ids()).hasSize(2);
    }
  }

  private void told(String partnerId, String type, String field, String... names) {
    Map<String, Object> data = Map.of("partnerId", partnerId, field, List.of(names));
    events.publish(type, scene.vendorId(), partnerId, 1, data);
  }

  private void state(String type, String partnerId, long version) {
    Map<String, Object> data = Map.of("partnerId", partnerId);
    events.publish(type, scene.vendorId(), "subject-" + type, version, data);
  }

  @Test
  void splitsAPackedFactIntoItsLinesAndTellsALineOnceInWhateverEventItComes() {
    try (Receiver partners = new Receiver()) {
      String accrued = "incentives.accrued.v1";
      scene = WebhookScene.withPartners(api, events);
      String own = scene.newPartner();
      scene.register(scene.staff(), receiver.url(), accrued);
      scene.register(scene.partner(own), partners.url(), accrued);
      Envelope first = accrue("l1:" + own, "l2:par_2", "l3:" + own);
      receiver.await(3);
      Envelope second = accrue("l3:" + own, "l4:" + own);

      receiver.await(4);
      partners.await(3);

      assertThat(receiver.ids())
          .containsExactlyInAnyOrder(
              first.id() + ".l1", first.id() + ".l2", first.id() + ".l3", second.id() + ".l4");
      assertThat(partners.ids())
          .containsExactlyInAnyOrder(first.id() + ".l1", first.id() + ".l3", second.id() + ".l4");
    }
  }

  @Test
  void showsWhatWaitsAndWhatWasAttempted() {
    scene.register(scene.staff(), receiver.url(), DEAL);
    scene.deal("par_1", "dea_1");
    receiver.await(1);

    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(api.get("/actuator/prometheus").expect(200).body())
                    .contains(
                        "pep_webhook_pending ",
                        "pep_webhook_failed ",
                        "pep_webhook_oldest_age_seconds ",
                        "pep_webhook_attempts_total{outcome=\"delivered\"}"));
  }

  private Envelope accrue(String... lines) {
    List<Map<String, String>> entries =
        List.of(lines).stream()
            .map(line -> line.split(":"))
            .map(line -> Map.of("id", line[0], "partnerId", line[1]))
            .toList();
    return events.publish(
        "incentives.accrued.v1",
        scene.vendorId(),
        "run_1",
        1,
        Map.of("runId", "run_1", "currency", "EUR", "entries", entries));
  }
}
