package pep.partner.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.partner.webhook.WebhookScene.DEAL;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import pep.partner.webhook.message.Attempts;
import pep.partner.webhook.message.Messages;
import pep.partner.webhook.transport.Transport;
import pep.platform.events.Envelope;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.MovableClock;
import pep.platform.test.steps.Step;
import pep.platform.test.steps.Steps;

/** Wherever a delivery fails, the receiver is told, and by one id and the same bytes. */
@WebhookServiceTest
class DeliveryFailuresIT {

  enum At {
    CLAIMED(1, steps -> steps.before(Transport.class, "post")),
    SENT(2, steps -> steps.after(Transport.class, "post")),
    LOGGED(2, steps -> steps.after(Attempts.class, "log")),
    NOTED(1, steps -> steps.after(Messages.class, "finish"));

    private final int posts;
    private final Function<Steps, Step> step;

    At(int posts, Function<Steps, Step> step) {
      this.posts = posts;
      this.step = step;
    }
  }

  @TestConfiguration
  static class Watched {

    @Bean
    static Steps steps() {
      return Steps.at(Transport.class, Attempts.class, Messages.class);
    }

    @Bean
    MovableClock movableClock() {
      return new MovableClock(Clock.systemUTC().instant());
    }
  }

  private static final Duration CLAIMS_ARE_OVER = Duration.ofMinutes(1);

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Steps steps;
  @Autowired MovableClock clock;

  private final Receiver receiver = new Receiver();

  @AfterEach
  void close() {
    receiver.close();
  }

  @ParameterizedTest
  @EnumSource
  void theReceiverIsToldWhereverADeliveryFails(At at) {
    WebhookScene scene = new WebhookScene(api, events);
    String webhook = proven(scene);
    Step failure = at.step.apply(steps).fails();

    Envelope deal = scene.deal("par_1", "dea_1");
    failure.awaitReached();
    clock.move(CLAIMS_ARE_OVER);

    scene.awaitMessage(scene.staff(), webhook, deal.id(), "delivered");
    List<Receiver.Post> posts = receiver.await(at.posts);
    assertThat(posts).hasSize(at.posts);
    assertThat(posts).extracting(Receiver.Post::id).containsOnly(deal.id());
    assertThat(posts).extracting(Receiver.Post::body).containsOnly(posts.getFirst().body());
  }

  @ParameterizedTest
  @EnumSource
  void nothingThatComesAfterWaitsForIt(At at) {
    WebhookScene scene = new WebhookScene(api, events);
    proven(scene);
    Step failure = at.step.apply(steps).fails();
    scene.deal("par_1", "dea_1");
    failure.awaitReached();

    Envelope next = scene.deal("par_1", "dea_2");

    Awaitility.await().until(() -> receiver.ids().contains(next.id()));
  }

  /** A webhook whose address was asked before anything fails. */
  private String proven(WebhookScene scene) {
    String webhook = scene.register(scene.staff(), receiver.url(), DEAL).text("webhook/id");
    scene.staff().post("/api/webhooks/" + webhook + "/test").expect(200);
    receiver.forget();
    return webhook;
  }
}
