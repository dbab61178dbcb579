package pep.partner.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.partner.webhook.WebhookScene.DEAL;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.events.Envelope;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;

@WebhookServiceTest
class WebhookChallengeIT {

  private static final String CHALLENGE = "webhook.challenge.v1";

  @Autowired Api api;
  @Autowired Events events;

  private final Receiver unwilling = new Receiver();
  private final Receiver willing = new Receiver();
  private WebhookScene scene;

  @BeforeEach
  void aVendor() {
    scene = new WebhookScene(api, events);
    unwilling.knowsNoChallenges();
  }

  @AfterEach
  void close() {
    unwilling.close();
    willing.close();
  }

  @Test
  void whoDoesNotGiveItBackIsToldNothingUntilTheAddressIsOneThatDoes() {
    Answer registered = scene.register(scene.staff(), unwilling.url(), DEAL);
    String path = "/api/webhooks/" + registered.text("webhook/id");
    Envelope waiting = scene.deal("par_1", "dea_1");

    List<Receiver.Post> posts = unwilling.await(2);
    assertThat(posts)
        .allSatisfy(post -> assertThat(post.body()).contains(CHALLENGE).doesNotContain("dea_1"));
    assertThat(posts.getFirst().verifies(registered.text("secret"))).isTrue();
    Answer test = scene.staff().post(path + "/test").expect(200);
    assertThat(test.text("type")).isEqualTo(CHALLENGE);
    assertThat(test.text("outcome")).isEqualTo("unproven");

    scene.staff().put(path, Map.of("url", willing.url(), "eventTypes", List.of(DEAL))).expect(200);
    willing.await(1);
    assertThat(willing.ids()).containsExactly(waiting.id());
    assertThat(unwilling.posts()).noneMatch(post -> post.body().contains("dea_1"));
  }

  @Test
  void anAddressIsAskedOnceAndAgainWhenItMoves() {
    Answer registered = scene.register(scene.staff(), willing.url(), DEAL);
    String path = "/api/webhooks/" + registered.text("webhook/id");
    scene.staff().post(path + "/test").expect(200);
    scene.staff().post(path + "/test").expect(200);
    assertThat(challenges(path)).isEqualTo(1);

    String moved = willing.url() + "/moved";
    scene.staff().put(path, Map.of("url", moved, "eventTypes", List.of(DEAL))).expect(200);
    scene.staff().post(path + "/test").expect(200);
    assertThat(challenges(path)).isEqualTo(2);
  }

  private int challenges(String path) {
    return scene
        .staff()
        .get(path + "/attempts?type=" + CHALLENGE)
        .expect(200)
        .json()
        .path("items")
        .size();
  }
}
