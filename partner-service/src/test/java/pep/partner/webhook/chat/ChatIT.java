package pep.partner.webhook.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.partner.webhook.Receiver;
import pep.partner.webhook.WebhookScene;
import pep.partner.webhook.WebhookServiceTest;
import pep.platform.events.Envelope;
import pep.platform.test.Api;
import pep.platform.test.Events;
import tools.jackson.databind.JsonNode;

@WebhookServiceTest
class ChatIT {

  private static final String CHAT = "/api/notice-chat";

  @Autowired Api api;
  @Autowired Events events;

  private final Receiver receiver = new Receiver();
  private WebhookScene scene;

  @BeforeEach
  void begin() {
    scene = new WebhookScene(api, events);
  }

  @AfterEach
  void close() {
    receiver.close();
  }

  @Test
  void tellsTheKindsThatWereChosenOnceAndShowsOfTheAddressItsEndAlone() {
    JsonNode set = set(Map.of("url", receiver.url() + "/secretXYZ1"));
    assertThat(set.path("url").asString()).endsWith("/…XYZ1").doesNotContain("secret");

    Envelope objected = object("dea_1");
    events.publish(objected);
    object("dea_2", "Other & Sons");
    receiver.await(2);

    // Two deals are two subjects, whose events keep no order between them.
    assertThat(receiver.posts())
        .hasSize(2)
        .anySatisfy(
            post ->
                assertThat(post.body())
                    .contains("\"text\":\"*<")
                    .contains("/deals/dea_1|")
                    .contains("Partner P-1 objects: Acme"))
        .anySatisfy(post -> assertThat(post.body()).contains("Other &amp; Sons"));
    await().until(() -> shown().has("workedAt"));
    assertThat(shown().has("failingSince")).isFalse();
  }

  @Test
  void aChatThatFailsSaysSoAndIsToldWhenItsAddressIsGivenAnew() {
    receiver.answers(500);
    set(Map.of("url", receiver.url()));
    object("dea_1");

    await().atMost(Duration.ofSeconds(20)).until(() -> shown().has("failingSince"));
    assertThat(shown().path("failure").asString()).isEqualTo("refused 500");
    assertThat(shown().path("waiting").asInt()).isOne();
    assertThat(test().path("outcome").asString()).isEqualTo("refused 500");

    receiver.answers(200);
    int before = receiver.posts().size();
    set(Map.of("url", receiver.url()));
    receiver.await(before + 1);
    await().until(() -> shown().path("waiting").asInt() == 0);
    assertThat(test().path("outcome").asString()).isEqualTo("delivered 200");
  }

  @Test
  void addressesAreCheckedAsThoseOfWebhooksAndPartnersHaveNoChat() {
    Api staff = scene.staff();
    assertThat(shown().has("url")).isFalse();
    staff.post(CHAT + "/test").expectProblem(404, "not-found");
    staff.put(CHAT, request(Map.of())).expectFieldError("url", "no-chat-yet");
    staff
        .put(CHAT, request(Map.of("url", "http://10.0.0.1/x")))
        .expectFieldError("url", "address-refused");
    staff.put(CHAT, request(Map.of("url", "ftp://x.example"))).expectFieldError("url", "bad-url");
    scene.partner("par_1").get(CHAT).expect(403);
    scene.partner("par_1").put(CHAT, request(Map.of("url", receiver.url()))).expect(403);

    set(Map.of("url", receiver.url()));
    JsonNode kept = set(Map.of("kinds", List.of("budget_exhausted")));
    assertThat(kept.path("url").asString()).contains("127.0.0.1");
    assertThat(kept.path("kinds").toString()).isEqualTo("[\"budget_exhausted\"]");
    staff.delete(CHAT).expect(204);
    assertThat(shown().has("url")).isFalse();
  }

  private JsonNode set(Map<String, Object> given) {
    return scene.staff().put(CHAT, request(given)).expect(200).json();
  }

  private static Map<String, Object> request(Map<String, Object> given) {
    Map<String, Object> request = new HashMap<>();
    request.put("kinds", List.of("deal_objected"));
    request.put("language", "en");
    request.putAll(given);
    return request;
  }

  private JsonNode shown() {
    return scene.staff().get(CHAT).expect(200).json();
  }

  private JsonNode test() {
    return scene.staff().post(CHAT + "/test").expect(200).json();
  }

  private Envelope object(String dealId) {
    return object(dealId, "Acme");
  }

  private Envelope object(String dealId, String customer) {
    return events.publish(
        "deal.objected.v1",
        scene.vendorId(),
        dealId,
        1,
        Map.of("partnerId", "par_1", "partnerCode", "P-1", "customer", customer));
  }
}
