package pep.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final Progress progress = new Progress();

  @Test
  void doesNotStallWhileThereIsNothingToDo() {
    assertThat(progress.stalled()).isZero();
    progress.begins();
    progress.made(() -> true);
    assertThat(progress.stalled()).isZero();
  }

  @Test
  void stallsFromTheFirstThatCameOrTheLastThatWasDone() {
    progress.begins();
    Duration first = stalled();
    progress.begins();
    assertThat(progress.stalled()).isGreaterThan(first);
    Duration before = stalled();
    progress.made(() -> false);
    assertThat(progress.stalled()).isBetween(Duration.ofNanos(1), before.plus(stalled()));
  }

  @Test
  void doesNotMissWhatCameWhileItWasBelievedToRest() {
    progress.begins();
    Iterator<Boolean> answers = List.of(true, false).iterator();
    progress.made(answers::next);
    assertThat(stalled()).isPositive();
  }

  private Duration stalled() {
    Duration stalled = progress.stalled();
    while (stalled.isZero()) {
      stalled = progress.stalled();
    }
    return stalled;
  }
}
