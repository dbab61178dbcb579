package pep.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.background.Background;
import pep.platform.background.BackgroundWork;
import pep.platform.background.BegunWork;
import pep.platform.background.Loops;
import pep.platform.health.LoopsHealth;
import pep.platform.lease.Lease;
import pep.platform.readiness.Readiness;
import pep.platform.test.MovableClock;
import pep.platform.test.ServiceTest;

/** A piece of work that process after process ends over is set aside, and the rest goes on. */
@ServiceTest
class SetAsideIT {

  @Autowired Lease lease;
  @Autowired Readiness readiness;
  @Autowired MongoTemplate mongo;

  private final String name = "deadly-" + UUID.randomUUID();
  private final MovableClock clock = new MovableClock(Clock.systemUTC().instant());
  private final List<String> done = new CopyOnWriteArrayList<>();
  private boolean deadly = true;

  /** What a process has of it. */
  private final class Work extends BackgroundWork {

    private volatile boolean ended;

    Work(BegunWork begun) {
      super(name, Duration.ofHours(1), background(begun));
    }

    @Override
    protected boolean round(boolean swept) {
      for (String piece : List.of("a", "deadly", "b")) {
        if (holds(piece)) {
          done.add(piece);
          if (deadly && piece.equals("deadly")) {
            ended = true;
            throw new OutOfMemoryError("for a test");
          }
        }
      }
      ended = true;
      return false;
    }
  }

  private Background background(BegunWork begun) {
    return new Background(lease, new Loops(clock), readiness, begun);
  }

  @Test
  void whatEndedThreeProcessesIsSetAsideForAnHour() {
    for (int process = 0; process < 3; process++) {
      runOnce();
      assertThat(done).containsExactly("a", "deadly");
      done.clear();
    }

    BegunWork begun = runOnce();
    assertThat(done).containsExactly("a", "b");
    assertThat(begun.aside()).containsOnlyKeys(name + "/deadly");
    assertThat(new LoopsHealth(new Loops(clock), begun).health().getStatus())
        .isEqualTo(new Status("DEGRADED"));

    done.clear();
    deadly = false;
    clock.move(Duration.ofMinutes(61));
    assertThat(runOnce().aside()).isEmpty();
    assertThat(done).containsExactly("a", "deadly", "b");
  }

  /** What a process ended over once was perhaps not the reason. */
  @Test
  void whatComesToItsEndIsForgotten() {
    for (int process = 0; process < 5; process++) {
      deadly = process % 2 == 0;
      runOnce();
    }
    deadly = false;
    done.clear();
    runOnce();
    assertThat(done).containsExactly("a", "deadly", "b");
  }

  private BegunWork runOnce() {
    BegunWork begun = new BegunWork(mongo, clock);
    Work work = new Work(begun);
    work.start();
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> work.ended);
    work.stop();
    return begun;
  }
}
