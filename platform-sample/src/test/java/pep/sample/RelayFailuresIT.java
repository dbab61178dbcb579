package pep.sample;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pep.platform.outbox.ConfirmedPublisher;
import pep.platform.outbox.OutboxArchive;
import pep.platform.outbox.OutboxDocuments;
import pep.platform.test.MovableClock;
import pep.platform.test.steps.Instances;
import pep.platform.test.steps.Step;
import pep.platform.test.steps.Steps;
import pep.sample.thing.Thing;

/** Wherever the relay stops, what it had in hand is told, and takes effect once. */
class RelayFailuresIT {

  enum At {
    READ(steps -> steps.before(ConfirmedPublisher.class, "send")),
    PUBLISHED(steps -> steps.after(ConfirmedPublisher.class, "send")),
    KEPT(steps -> steps.after(OutboxArchive.class, "keep")),
    CONFIRMED(steps -> steps.before(OutboxDocuments.class, "pull")),
    PULLED(steps -> steps.after(OutboxDocuments.class, "pull"));

    private final Function<Steps, Step> step;

    At(Function<Steps, Step> step) {
      this.step = step;
    }
  }

  private static final Duration LEASES_ARE_OVER = Duration.ofMinutes(1);

  private final MovableClock clock = new MovableClock(Clock.systemUTC().instant());
  private final Instances instances = new Instances(SampleApplication.class, clock);
  private final Steps steps =
      Steps.at(ConfirmedPublisher.class, OutboxArchive.class, OutboxDocuments.class);

  @AfterEach
  void close() {
    instances.close();
  }

  @Test
  void whatItHadInHandIsToldWhereverItFails() {
    Scene scene = new Scene(instances.start(steps), Scene.newTenant());
    for (At at : At.values()) {
      Thing thing = scene.thing();
      Step failure = at.step.apply(steps).fails();

      scene.doIt(thing);
      failure.awaitReached();

      scene.awaitToldOnce(thing.id(), thing.version());
    }
  }

  /** Each instance finishes what the one before it had in hand, and ends at the next step. */
  @Test
  void whatItHadInHandIsToldByTheNextWhereverItsProcessEnds() {
    Scene scene = new Scene(instances.start(steps), Scene.newTenant());
    for (At at : At.values()) {
      Thing thing = scene.thing();
      Step end = at.step.apply(steps).kills(scene.instance());

      scene.doIt(thing);
      end.awaitReached();
      scene.instance().close();
      clock.move(LEASES_ARE_OVER);

      scene = new Scene(instances.start(steps), scene.tenant());
      scene.awaitToldOnce(thing.id(), thing.version());
    }
  }
}
