package pep.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pep.platform.events.EventCodec;
import pep.platform.inbox.Delivery;
import pep.platform.inbox.Effects;
import pep.platform.inbox.Inbox;
import pep.platform.test.steps.Instances;
import pep.platform.test.steps.Step;
import pep.platform.test.steps.Steps;
import pep.sample.thing.messaging.ThingCrowds;

/** Wherever a consumer stops, what it had in hand takes effect, and that once. */
class InboxFailuresIT {

  enum At {
    RECEIVED(steps -> steps.before(Effects.class, "apply")),
    NOTED_AS_TAKEN(steps -> steps.after(Inbox.class, "take")),
    EFFECT_DONE(steps -> steps.beforeCommitOf(Inbox.class, "take")),
    COMMITTED(steps -> steps.afterCommitOf(Inbox.class, "take")),
    NOT_ACKNOWLEDGED(steps -> steps.after(Delivery.class, "take"));

    private final Function<Steps, Step> step;

    At(Function<Steps, Step> step) {
      this.step = step;
    }
  }

  private final Instances instances = new Instances(SampleApplication.class);
  private final Steps steps = Steps.at(Effects.class, Inbox.class, Delivery.class);

  @AfterEach
  void close() {
    instances.close();
  }

  @Test
  void whatItHadInHandTakesEffectOnceWhereverItFails() {
    Scene scene = new Scene(instances.start(steps), Scene.newTenant());
    for (At at : At.values()) {
      Step failure = at.step.apply(steps).fails();

      publish(scene, at);
      failure.awaitReached();

      assertTakenOnce(scene, at);
    }
  }

  /** A transaction that is open when its process ends is the server's to end. */
  @Test
  void whatItHadInHandTheNextTakesOnceWhereverItsProcessEnds() {
    Scene scene = new Scene(instances.start(steps), Scene.newTenant());
    for (At at : List.of(At.RECEIVED, At.COMMITTED, At.NOT_ACKNOWLEDGED)) {
      Step end = at.step.apply(steps).kills(scene.instance());

      publish(scene, at);
      end.awaitReached();
      scene.instance().close();

      scene = new Scene(instances.start(steps), scene.tenant());
      assertTakenOnce(scene, at);
    }
  }

  private static void publish(Scene scene, At at) {
    scene.instance().events().publish(mail(scene).weighed(at.name(), 5));
  }

  /** One more of the same subject comes after it on the same queue. */
  private static void assertTakenOnce(Scene scene, At at) {
    scene.instance().events().publish(mail(scene).weighed(at.name(), 7));
    ThingCrowds crowds = scene.instance().bean(ThingCrowds.class);
    Scene.until(() -> crowds.grams(scene.tenant(), at.name()) >= 12);
    assertThat(crowds.grams(scene.tenant(), at.name())).isEqualTo(12);
    assertThat(scene.parked()).isZero();
  }

  private static Mail mail(Scene scene) {
    return new Mail(scene.tenant(), scene.instance().bean(EventCodec.class));
  }
}
