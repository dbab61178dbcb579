package pep.partner.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.partner.webhook.WebhookScene.DEAL;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.events.Envelope;
import pep.platform.test.Api;
import pep.platform.test.Events;

@WebhookServiceTest
class WebhookOfSuspendedVendorIT {

  @Autowired Api api;
  @Autowired Events events;

  private final Receiver receiver = new Receiver();
  private final Receiver others = new Receiver();

  @AfterEach
  void close() {
    receiver.close();
    others.close();
  }

  @Test
  void isToldNothingWhileItIsSuspendedAndAllOfItAfterwards() {
    WebhookScene scene = WebhookScene.withPartners(api, events);
    WebhookScene other = new WebhookScene(api, events);
    String webhook = scene.register(scene.staff(), receiver.url(), DEAL).text("webhook/id");
    other.register(other.staff(), others.url(), DEAL);
    String vendor = "/api/vendors/" + scene.vendorId();
    api.operator().post(vendor + "/suspend", Map.of("reason", "unpaid")).expect(200);

    Envelope waiting = scene.deal("par_1", "dea_1");
    scene.awaitMessage(scene.staff(), webhook, waiting.id(), "pending");
    other.deal("par_1", "dea_1");
    others.await(1);
    assertThat(receiver.ids()).isEmpty();
    scene.awaitMessage(scene.staff(), webhook, waiting.id(), "pending");

    api.operator().post(vendor + "/resume").expect(200);
    receiver.await(1);
    assertThat(receiver.ids()).containsExactly(waiting.id());
  }
}
