package pep.partner.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.partner.webhook.WebhookScene.DEAL;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.events.Envelope;
import pep.platform.test.Api;
import pep.platform.test.Events;

@WebhookServiceTest
class WebhookOfSuspendedPartnerIT {

  @Autowired Api api;
  @Autowired Events events;

  private final Receiver receiver = new Receiver();
  private WebhookScene scene;
  private String partner;
  private String webhook;

  @BeforeEach
  void anActivePartnerWithAWebhook() {
    scene = WebhookScene.withPartners(api, events);
    partner = scene.newPartner();
    step("review", Map.of());
    step("agreement", Map.of());
    step("checklist/company-verified", Map.of());
    step("checklist/contact-confirmed", Map.of());
    step("activate", Map.of());
    webhook = scene.register(own(), receiver.url(), DEAL).text("webhook/id");
  }

  @AfterEach
  void close() {
    receiver.close();
  }

  @Test
  void isToldNothingWhileItIsSuspendedAndCatchesUpOnRequest() {
    Envelope before = scene.deal(partner, "dea_1");
    receiver.await(1);

    step("suspend", Map.of("reason", "debts"));
    step("suspend", Map.of("reason", "debts"));
    Envelope missed = scene.deal(partner, "dea_2");
    scene.awaitMessage(own(), webhook, missed.id(), "failed");
    String replay = "/api/webhooks/" + webhook + "/replay";
    Map<String, String> since = Map.of("since", "2026-01-01T00:00:00Z");
    own().post(replay, since).expectProblem(409, "webhook-owner-not-in-business");
    own()
        .post("/api/webhooks/" + webhook + "/test")
        .expectProblem(409, "webhook-owner-not-in-business");
    assertThat(receiver.ids()).containsExactly(before.id());

    step("activate", Map.of());
    Envelope after = scene.deal(partner, "dea_3");
    receiver.await(2);
    own().post(replay, since).expect(200);
    receiver.await(3);
    assertThat(receiver.ids()).containsExactlyInAnyOrder(before.id(), after.id(), missed.id());
  }

  @Test
  void whatWaitedForAnotherTryIsGivenUpWhenThePartnerEnds() {
    receiver.answers(
        post -> new Receiver.Reply(503, Map.of("Retry-After", "3600"), "come back later"));
    Envelope waiting = scene.deal(partner, "dea_1");
    receiver.await(1);

    step("end", Map.of("reason", "closed"));
    step("end", Map.of("reason", "closed"));

    Envelope missed = scene.deal(partner, "dea_2");
    scene.awaitMessage(own(), webhook, missed.id(), "failed");
    scene.awaitMessage(own(), webhook, waiting.id(), "failed");
    assertThat(receiver.ids()).containsExactly(waiting.id());
  }

  @Test
  void theVendorsOwnGoesOnHearingOfTheSuspendedPartner() {
    scene.register(scene.staff(), receiver.url(), "partner.suspended.v1");

    step("suspend", Map.of("reason", "debts"));

    assertThat(receiver.await(1).getFirst().body()).contains("\"reason\":\"debts\"");
  }

  private Api own() {
    return scene.partner(partner);
  }

  private void step(String step, Map<String, String> body) {
    String path = "/api/partners/" + partner + "/" + step;
    if (body.isEmpty()) {
      scene.partners().post(path).expect(200);
    } else {
      scene.partners().post(path, body).expect(200);
    }
  }
}
