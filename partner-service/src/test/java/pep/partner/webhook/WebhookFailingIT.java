package pep.partner.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.partner.webhook.WebhookScene.DEAL;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import pep.platform.events.Envelope;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;

/** What becomes of an endpoint that goes on failing, with five days shortened to two seconds. */
@WebhookServiceTest
@TestPropertySource(
    properties = {
      "pep.webhook.give-up-after=2s",
      "pep.webhook.breaker-failures=3",
      "pep.webhook.breaker-pause=1500ms",
      "pep.webhook.max-endpoints=2"
    })
class WebhookFailingIT {

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
  void isDisabledWithItsReasonWhenEveryAttemptFailedForTooLongAndCatchesUpOnRequest() {
    receiver.answers(500);
    String id = scene.register(scene.staff(), receiver.url(), DEAL).text("webhook/id");
    Envelope first = scene.deal("par_1", "dea_1");
    Envelope second = scene.deal("par_1", "dea_2");

    scene.awaitStatus(scene.staff(), id, "disabled");

    Answer disabled = scene.staff().get("/api/webhooks/" + id).expect(200);
    assertThat(disabled.text("disabledReason")).startsWith("Every attempt has failed since 20");
    scene.awaitMessage(scene.staff(), id, first.id(), "failed");
    scene.awaitMessage(scene.staff(), id, second.id(), "failed");

    receiver.answers(200);
    scene.staff().post("/api/webhooks/" + id + "/enable").expect(200);
    scene
        .staff()
        .post("/api/webhooks/" + id + "/replay", Map.of("since", first.time().minusSeconds(5)))
        .expect(200);
    scene.awaitMessage(scene.staff(), id, first.id(), "delivered");
    scene.awaitMessage(scene.staff(), id, second.id(), "delivered");
    assertThat(
            scene
                .staff()
                .post("/api/webhooks/" + id + "/replay", Map.of("since", first.time()))
                .expect(200)
                .text("replayed"))
        .isEqualTo("0");
  }

  @Test
  void isLeftAloneForAWhileAfterSomeFailuresInARow() {
    receiver.answers(500);
    String id = scene.register(scene.staff(), receiver.url(), DEAL).text("webhook/id");
    for (int i = 0; i < 20; i++) {
      scene.deal("par_1", "dea_" + i);
    }

    Answer paused =
        Awaitility.await()
            .atMost(Duration.ofSeconds(20))
            .pollInterval(Duration.ofMillis(20))
            .until(
                () -> scene.staff().get("/api/webhooks/" + id).expect(200),
                answer -> !answer.text("pausedUntil").isEmpty());
    // Three failures, and at most the others that were under way by then.
    assertThat(Integer.parseInt(paused.text("failures"))).isBetween(3, 6);
    receiver.answers(200);
    receiver.await(20);
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> scene.staff().get("/api/webhooks/" + id).text("failures"), "0"::equals);
  }

  @Test
  void refusesAReplayOfTheFutureAndMoreEndpointsThanAllowed() {
    String id = scene.register(scene.staff(), receiver.url(), DEAL).text("webhook/id");
    scene
        .staff()
        .post("/api/webhooks/" + id + "/replay", Map.of("since", "2999-01-01T00:00:00Z"))
        .expectFieldError("since", "in-the-future");

    scene.register(scene.staff(), receiver.url(), DEAL);
    scene
        .staff()
        .post("/api/webhooks", Map.of("url", receiver.url(), "eventTypes", List.of(DEAL)))
        .expectProblem(409, "too-many-webhooks");
    scene.register(scene.partner("par_1"), receiver.url(), DEAL);
  }
}
