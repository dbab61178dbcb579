package pep.partner.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import pep.partner.webhook.delivery.Dispatcher;
import pep.platform.background.BackgroundWork;
import pep.platform.events.Envelope;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.StoreCommands;

/** Loops ask the store what is due and not who exists: vendors without work cost nothing. */
@WebhookServiceTest
@TestPropertySource(properties = "pep.test.alone=idle-vendors")
class IdleVendorsIT {

  @Autowired Api api;
  @Autowired Events events;
  @Autowired List<BackgroundWork> background;
  @Autowired Dispatcher dispatcher;
  @Autowired MeterRegistry meters;
  @Autowired StoreCommands commands;

  private final Receiver receiver = new Receiver();

  @AfterEach
  void close() {
    receiver.close();
  }

  @Test
  void loopsAndGaugesAskTheSameHoweverManyVendorsHaveNothingToDo() {
    becomesIdle();
    Map<String, StoreCommands.Asked> ofOne = asked();
    for (int more = 0; more < 5; more++) {
      becomesIdle();
    }
    assertThat(asked()).isEqualTo(ofOne);
  }

  private void becomesIdle() {
    WebhookScene scene = new WebhookScene(api, events);
    Answer registered = scene.register(scene.staff(), receiver.url(), WebhookScene.DEAL);
    Envelope deal = scene.deal("par_1", "dea_1");
    scene.awaitMessage(scene.staff(), registered.text("webhook/id"), deal.id(), "delivered");
  }

  private Map<String, StoreCommands.Asked> asked() {
    Map<String, StoreCommands.Asked> asked = new TreeMap<>(commands.ofRounds(background));
    asked.put("webhooks", commands.of(dispatcher::sweep));
    for (String figure : List.of("pending", "failed", "oldest.age.seconds")) {
      String gauge = "pep.webhook." + figure;
      asked.put(gauge, commands.of(() -> meters.get(gauge).gauge().value()));
    }
    return asked;
  }
}
