package pep.partner.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.partner.webhook.WebhookScene.DEAL;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.events.Envelope;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import tools.jackson.databind.JsonNode;

/** What becomes of a message that its receiver refuses, and of one that is wanted again. */
@WebhookServiceTest
class WebhookRetryIT {

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
  void triesAgainAfterAFailureWithTheSameIdAndBytes() {
    AtomicInteger posts = new AtomicInteger();
    receiver.answers(post -> Receiver.Reply.of(posts.incrementAndGet() < 3 ? 500 : 200));
    String id = scene.register(scene.staff(), receiver.url(), DEAL).text("webhook/id");
    Envelope event = scene.deal("par_1", "dea_1");

    receiver.await(3);
    scene.awaitMessage(scene.staff(), id, event.id(), "delivered");

    assertThat(receiver.ids()).containsOnly(event.id()).hasSize(3);
    assertThat(receiver.posts())
        .extracting(Receiver.Post::body)
        .containsOnly(receiver.posts().getFirst().body());
    Answer attempts =
        scene.staff().get("/api/webhooks/" + id + "/attempts?type=" + DEAL).expect(200);
    assertThat(attempts.json().path("items")).hasSize(3);
    assertThat(attempts.text("items/0/outcome")).isEqualTo("refused");
    assertThat(attempts.text("items/0/status")).isEqualTo("500");
    assertThat(attempts.text("items/2/number")).isEqualTo("3");
    Answer refused =
        scene.staff().get("/api/webhooks/" + id + "/attempts?outcome=refused").expect(200);
    assertThat(refused.json().path("items")).hasSize(2);
  }

  @Test
  void aReceiverThatAnswers410IsDisabledAndToldNothingUntilItIsEnabled() {
    receiver.answers(410);
    String id = scene.register(scene.staff(), receiver.url(), DEAL).text("webhook/id");
    scene.deal("par_1", "dea_1");
    scene.awaitStatus(scene.staff(), id, "disabled");
    receiver.answers(200);

    Envelope missed = scene.deal("par_1", "dea_2");
    scene.awaitMessage(scene.staff(), id, missed.id(), "failed");

    assertThat(receiver.posts()).hasSize(1);
    assertThat(scene.staff().get("/api/webhooks/" + id).text("disabledReason")).contains("410");
    scene
        .staff()
        .post("/api/webhooks/" + id + "/replay", Map.of("since", "2026-01-01T00:00:00Z"))
        .expectProblem(409, "webhook-disabled");
    scene.staff().post("/api/webhooks/" + id + "/enable").expect(200);
    assertThat(
            scene
                .staff()
                .post("/api/webhooks/" + id + "/replay", Map.of("since", "2026-01-01T00:00:00Z"))
                .expect(200)
                .text("replayed"))
        .isEqualTo("2");
    receiver.await(3);
    scene.awaitMessage(scene.staff(), id, missed.id(), "delivered");
  }

  @Test
  void inStrictOrderAFailingMessageHoldsUpThoseBehindIt() {
    AtomicInteger failures = new AtomicInteger(2);
    receiver.answers(post -> Receiver.Reply.of(failures.getAndDecrement() > 0 ? 503 : 200));
    scene.registerStrict(scene.staff(), receiver.url(), DEAL);
    // One subject has one queue, so the facts arrive in the order in which they were told.
    String first = scene.deal("par_1", "dea_1").id();
    String second = scene.deal("par_1", "dea_1").id();
    String third = scene.deal("par_1", "dea_1").id();

    receiver.await(5);

    assertThat(receiver.ids()).containsExactly(first, first, first, second, third);
  }

  @Test
  void waitsAsLongAsTheReceiverAsks() {
    AtomicInteger posts = new AtomicInteger();
    receiver.answers(
        post ->
            posts.incrementAndGet() == 1
                ? new Receiver.Reply(429, Map.of("Retry-After", "1"), "")
                : Receiver.Reply.of(200));
    String id = scene.register(scene.staff(), receiver.url(), DEAL).text("webhook/id");
    Envelope event = scene.deal("par_1", "dea_1");

    List<Receiver.Post> came = receiver.await(2);

    assertThat(came.get(1).nanos() - came.get(0).nanos())
        .isGreaterThan(TimeUnit.MILLISECONDS.toNanos(950));
    scene.awaitMessage(scene.staff(), id, event.id(), "delivered");
    assertThat(scene.staff().get("/api/webhooks/" + id).text("failures")).isEqualTo("0");
  }

  @Test
  void replaysADeliveredMessageWithItsOldId() {
    String id = scene.register(scene.staff(), receiver.url(), DEAL).text("webhook/id");
    Envelope event = scene.deal("par_1", "dea_1");
    String message =
        scene.awaitMessage(scene.staff(), id, event.id(), "delivered").path("id").asString();

    scene.staff().post("/api/webhooks/" + id + "/messages/" + message + "/replay").expect(200);
    receiver.await(2);
    scene.awaitMessage(scene.staff(), id, event.id(), "delivered");

    assertThat(receiver.ids()).containsExactly(event.id(), event.id());
    scene
        .staff()
        .post("/api/webhooks/" + id + "/messages/msg_" + UUID.randomUUID() + "/replay")
        .expectProblem(404, "not-found");
  }

  @Test
  void whatWaitsForAnHourIsSentAtOnceOnRequestAndItsOwnerReadsIt() {
    AtomicInteger posts = new AtomicInteger();
    receiver.answers(
        post ->
            posts.incrementAndGet() == 1
                ? new Receiver.Reply(503, Map.of("Retry-After", "3600"), "")
                : Receiver.Reply.of(200));
    String id = scene.register(scene.staff(), receiver.url(), DEAL).text("webhook/id");
    Envelope event = scene.deal("par_1", "dea_1");
    String messages = "/api/webhooks/" + id + "/messages";
    Awaitility.await()
        .until(() -> "1".equals(scene.staff().get(messages).text("items/0/attempts")));
    String message = messages + "/" + scene.staff().get(messages).text("items/0/id");

    assertThat(scene.staff().get(message).expect(200).text("payload")).contains("dea_1");
    scene.staff().post(message + "/replay").expect(200);

    scene.awaitMessage(scene.staff(), id, event.id(), "delivered");
    assertThat(receiver.ids()).containsExactly(event.id(), event.id());
  }

  @Test
  void replaysARangeWithWhatWasDelivered() {
    String id = scene.register(scene.staff(), receiver.url(), DEAL).text("webhook/id");
    Envelope event = scene.deal("par_1", "dea_1");
    JsonNode sent = scene.awaitMessage(scene.staff(), id, event.id(), "delivered");
    String replay = "/api/webhooks/" + id + "/replay";
    String since = sent.path("createdAt").asString();

    Map<String, Object> before =
        Map.of("since", "2026-01-01T00:00:00Z", "until", since, "delivered", true);
    assertThat(scene.staff().post(replay, before).expect(200).text("replayed")).isEqualTo("0");
    Map<String, Object> failed = Map.of("since", since);
    assertThat(scene.staff().post(replay, failed).expect(200).text("replayed")).isEqualTo("0");
    Map<String, Object> all = Map.of("since", since, "delivered", true);
    assertThat(scene.staff().post(replay, all).expect(200).text("replayed")).isEqualTo("1");
    receiver.await(2);
    Map<String, Object> turned = Map.of("since", since, "until", "2026-01-01T00:00:00Z");
    scene.staff().post(replay, turned).expectFieldError("until", "ends-before-it-begins");
  }

  @Test
  void whatWaitsGoesOutOnceTheAddressIsAnother() {
    receiver.answers(post -> new Receiver.Reply(503, Map.of("Retry-After", "3600"), ""));
    String id = scene.register(scene.staff(), receiver.url(), DEAL).text("webhook/id");
    Envelope event = scene.deal("par_1", "dea_1");
    Awaitility.await()
        .until(
            () ->
                "1"
                    .equals(
                        scene
                            .staff()
                            .get("/api/webhooks/" + id + "/messages")
                            .text("items/0/attempts")));
    receiver.answers(200);

    Map<String, Object> corrected =
        Map.of("url", receiver.url() + "?corrected", "eventTypes", List.of(DEAL));
    scene.staff().put("/api/webhooks/" + id, corrected).expect(200);

    scene.awaitMessage(scene.staff(), id, event.id(), "delivered");
  }
}
