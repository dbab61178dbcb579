package pep.partner.webhook.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.partner.webhook.WebhookScene.DEAL;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.partner.webhook.Receiver;
import pep.partner.webhook.WebhookScene;
import pep.partner.webhook.WebhookServiceTest;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;

@WebhookServiceTest
class WebhookEndpointIT {

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
  void aTestMessageIsAnsweredWithItsAttemptAndNeverTriedAgain() {
    Answer registered = scene.register(scene.staff(), receiver.url(), DEAL);
    String path = "/api/webhooks/" + registered.text("webhook/id");

    Answer good = scene.staff().post(path + "/test").expect(200);
    receiver.answers(post -> new Receiver.Reply(500, Map.of(), "down for today"));
    Answer bad = scene.staff().post(path + "/test").expect(200);

    assertThat(good.text("outcome")).isEqualTo("delivered");
    assertThat(good.text("type")).isEqualTo("webhook.test.v1");
    assertThat(receiver.posts().getFirst().verifies(registered.text("secret"))).isTrue();
    assertThat(bad.text("outcome")).isEqualTo("refused");
    assertThat(bad.text("response")).isEqualTo("down for today");
    scene.awaitMessage(
        scene.staff(), registered.text("webhook/id"), bad.text("webhookId"), "failed");
    assertThat(scene.staff().get(path).text("failures")).isEqualTo("0");
  }

  @Test
  void refusesPrivateAddressesAndUnencryptedPublicOnes() {
    refuseUrl("http://10.0.0.1/in", "address-refused");
    refuseUrl("https://169.254.169.254/latest/meta-data", "address-refused");
    refuseUrl("https://[::1]:8443/in", "address-refused");
    refuseUrl("https://[::ffff:10.0.0.1]/in", "address-refused");
    refuseUrl("http://1.1.1.1/in", "address-refused");
    refuseUrl("https://nowhere.invalid/in", "unknown-host");
    refuseUrl("ftp://example.com/in", "bad-url");
    refuseUrl("https://example.com:0/in", "bad-port");
    refuseUrl("https://example.com:70000/in", "bad-port");
    refuseUrl("https://example.com:25/in", "bad-port");
    refuseUrl("https://ada:secret@example.com/in", "url-with-credentials");
  }

  @Test
  void refusesATypeThatNoWebhookTellsAndNamesThoseThatItDoes() {
    Answer answer =
        scene
            .staff()
            .post(
                "/api/webhooks",
                Map.of("url", receiver.url(), "eventTypes", List.of("access.ended.v1")));

    answer.expectFieldError("eventTypes[0]", "unknown-event-type");
    assertThat(answer.body()).contains("deal.approved.v1");
    scene
        .staff()
        .post("/api/webhooks", Map.of("url", receiver.url(), "eventTypes", List.of()))
        .expectFieldError("eventTypes", "not-empty");
  }

  @Test
  void aPartnersCallerHasItsOwnAndTheVendorReadsButDoesNotChangeThem() {
    String own = scene.register(scene.partner("par_1"), receiver.url(), DEAL).text("webhook/id");
    String vendors = scene.register(scene.staff(), receiver.url(), DEAL).text("webhook/id");

    assertThat(scene.partner("par_1").get("/api/webhooks").expect(200).json().path("items"))
        .hasSize(1);
    assertThat(scene.partner("par_2").get("/api/webhooks").expect(200).json().path("items"))
        .isEmpty();
    assertThat(scene.staff().get("/api/webhooks").expect(200).json().path("items")).hasSize(2);
    for (String path : List.of("", "/attempts", "/messages", "/history")) {
      scene.partner("par_2").get("/api/webhooks/" + own + path).expectProblem(404, "not-found");
      scene.partner("par_1").get("/api/webhooks/" + vendors + path).expect(404);
      scene.partner("par_1").get("/api/webhooks/" + own + path).expect(200);
      scene.staff().get("/api/webhooks/" + own + path).expect(200);
    }
    scene.staff().post("/api/webhooks/" + own + "/rotate-secret").expectProblem(403, "forbidden");
    scene.staff().delete("/api/webhooks/" + own).expectProblem(403, "forbidden");
    new WebhookScene(api, events).staff().get("/api/webhooks/" + own).expect(404);
  }

  @Test
  void changesUnderItsVersionAndIsGoneOnceDeleted() {
    String path =
        "/api/webhooks/" + scene.register(scene.staff(), receiver.url(), DEAL).text("webhook/id");
    Map<String, Object> change =
        Map.of(
            "url", receiver.url(),
            "description", "orders",
            "eventTypes", List.of("tier.moved.v1"));

    Answer changed = scene.staff().with("If-Match", "\"1\"").put(path, change).expect(200);
    assertThat(changed.text("description")).isEqualTo("orders");
    assertThat(changed.header("ETag")).isEqualTo("\"2\"");
    scene.staff().with("If-Match", "\"1\"").put(path, change).expect(412);
    scene.staff().delete(path).expect(204);
    scene.staff().get(path).expectProblem(404, "not-found");
    scene.staff().delete(path).expectProblem(404, "not-found");
  }

  private void refuseUrl(String url, String code) {
    scene
        .staff()
        .post("/api/webhooks", Map.of("url", url, "eventTypes", List.of(DEAL)))
        .expectFieldError("url", code);
  }
}
