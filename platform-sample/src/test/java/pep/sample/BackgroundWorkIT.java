package pep.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.background.Background;
import pep.platform.background.BackgroundWork;
import pep.platform.background.Loops;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;

@ServiceTest
class BackgroundWorkIT {

  private static final Duration NEVER = Duration.ofHours(1);

  @Autowired Background background;
  @Autowired Loops loops;
  @Autowired Api api;
  private final List<Boolean> rounds = new CopyOnWriteArrayList<>();
  private final AtomicInteger failures = new AtomicInteger();
  private final AtomicInteger errors = new AtomicInteger();
  private final AtomicInteger pieces = new AtomicInteger();
  private final List<Long> begun = new CopyOnWriteArrayList<>();
  private final List<Long> ended = new CopyOnWriteArrayList<>();
  private volatile long slowMillis;
  private Counted work;

  private class Counted extends BackgroundWork {
    Counted(Duration sweep) {
      super("counted", sweep, background);
    }

    @Override
    protected boolean round(boolean swept) {
      begun.add(System.nanoTime());
      rounds.add(swept);
      work();
      ended.add(System.nanoTime());
      if (errors.getAndDecrement() > 0) {
        throw new OutOfMemoryError("for a test");
      }
      if (failures.getAndDecrement() > 0) {
        throw new IllegalStateException("not now");
      }
      return pieces.getAndDecrement() > 0;
    }

    private void work() {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(slowMillis));
    }

    void call() {
      wake();
    }
  }

  @AfterEach
  void end() {
    work.stop();
  }

  @Test
  void beginsAgainAfterAnErrorAndSaysThatItEnded() {
    errors.set(1);
    begin(NEVER);
    await(2);
    assertThat(loops.failed()).containsEntry("counted", "java.lang.OutOfMemoryError: for a test");
    assertThat(api.get("/actuator/health").expect(503).text("components/loops/details/counted"))
        .isEqualTo("java.lang.OutOfMemoryError: for a test");
  }

  @Test
  void looksAtEverythingAtStartAndThenRestsUntilItIsWoken() {
    begin(NEVER);
    await(1);
    work.call();
    await(2);
    assertThat(rounds).containsExactly(true, false);
  }

  @Test
  void goesOnAtOnceWhileThereIsMore() {
    pieces.set(3);
    begin(NEVER);
    await(4);
    assertThat(rounds).hasSize(4);
  }

  @Test
  void sweepsWithoutBeingWoken() {
    begin(Duration.ofMillis(5));
    await(3);
    assertThat(rounds).containsOnly(true);
  }

  @Test
  void looksAtEverythingAgainAfterAFailure() {
    failures.set(1);
    begin(NEVER);
    await(2);
    assertThat(rounds).containsExactly(true, true);
  }

  @Test
  void endsWhenItIsStoppedAndBeginsAgainWhenItIsStarted() {
    begin(NEVER);
    await(1);
    work.stop();
    work.stop();
    assertThat(work.isRunning()).isFalse();
    work.call();
    work.start();
    await(2);
    assertThat(rounds.get(1)).isTrue();
  }

  @Test
  void restsForAsLongAsTheRoundBeforeTook() {
    slowMillis = 300;
    begin(NEVER);
    await(1);
    for (int round = 2; round <= 4; round++) {
      work.call();
      await(round);
    }
    for (int round = 1; round < 4; round++) {
      long took = ended.get(round - 1) - begun.get(round - 1);
      assertThat(begun.get(round) - ended.get(round - 1))
          .isGreaterThanOrEqualTo(took - TimeUnit.MILLISECONDS.toNanos(2));
    }
  }

  private void begin(Duration sweep) {
    work = new Counted(sweep);
    work.start();
  }

  private void await(int atLeast) {
    Awaitility.await()
        .pollInterval(Duration.ofMillis(5))
        .atMost(Duration.ofSeconds(20))
        .until(() -> rounds.size() >= atLeast);
  }
}
