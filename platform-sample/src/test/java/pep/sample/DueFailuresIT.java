package pep.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pep.platform.test.MovableClock;
import pep.platform.test.steps.Instances;
import pep.platform.test.steps.Step;
import pep.platform.test.steps.Steps;
import pep.sample.thing.Happening;
import pep.sample.thing.Happenings;
import pep.sample.thing.Thing;

/** Wherever the work of a clock stops, what is due happens, and that once. */
class DueFailuresIT {

  enum At {
    TAKEN(steps -> steps.before(Happening.class, "happen")),
    DONE_AND_STILL_DUE(steps -> steps.after(Happenings.class, "note")),
    NO_LONGER_DUE(steps -> steps.after(Happening.class, "happen"));

    private final Function<Steps, Step> step;

    At(Function<Steps, Step> step) {
      this.step = step;
    }
  }

  private static final Duration CLAIMS_ARE_OVER = Duration.ofMinutes(1);

  private final MovableClock clock = new MovableClock(Clock.systemUTC().instant());
  private final Instances instances = new Instances(SampleApplication.class, clock);
  private final Steps steps = Steps.at(Happening.class, Happenings.class);

  @AfterEach
  void close() {
    instances.close();
  }

  @Test
  void whatIsDueHappensOnceWhereverTheWorkFails() {
    Scene scene = new Scene(instances.start(steps), Scene.newTenant());
    for (At at : At.values()) {
      Step failure = at.step.apply(steps).fails();

      Thing thing = scene.create(fresh -> fresh.due(clock.instant()));
      failure.awaitReached();
      clock.move(CLAIMS_ARE_OVER);

      assertHappenedOnce(scene, thing.id());
    }
  }

  @Test
  void whatIsDueHappensOnceWhereverTheProcessEnds() {
    Scene scene = new Scene(instances.start(steps), Scene.newTenant());
    for (At at : At.values()) {
      Step end = at.step.apply(steps).kills(scene.instance());

      Thing thing = scene.create(fresh -> fresh.due(clock.instant()));
      end.awaitReached();
      scene.instance().close();
      clock.move(CLAIMS_ARE_OVER);

      scene = new Scene(instances.start(steps), scene.tenant());
      assertHappenedOnce(scene, thing.id());
    }
  }

  /** Something that fell due after it has happened too. */
  private void assertHappenedOnce(Scene scene, String id) {
    Scene.until(() -> scene.things().get(scene.tenant(), id).dueAt() == null);
    Thing later = scene.create(fresh -> fresh.due(clock.instant()));
    Scene.until(() -> scene.things().get(scene.tenant(), later.id()).dueAt() == null);
    assertThat(scene.things().get(scene.tenant(), id).count()).isEqualTo(100);
    assertThat(scene.instance().bean(Happenings.class).times(scene.tenant(), id)).isEqualTo(1);
  }
}
