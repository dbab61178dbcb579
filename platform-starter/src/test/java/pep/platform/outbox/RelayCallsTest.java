package pep.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RelayCallsTest {

  private static final Set<String> ALL = Set.of("busy", "idle");

  private final AtomicLong now = new AtomicLong();
  private final RelayCalls calls = new RelayCalls(now::get);

  private Set<String> dueAfter(Duration passed) {
    now.addAndGet(passed.toNanos());
    return calls.due(ALL);
  }

  @Test
  void looksAtAllAtFirstAndEveryTwoSeconds() {
    assertThat(dueAfter(Duration.ZERO)).isEqualTo(ALL);
    assertThat(dueAfter(Duration.ofMillis(1_999))).isEmpty();
    assertThat(dueAfter(Duration.ofMillis(1))).isEqualTo(ALL);
  }

  @Test
  void looksAtWhatWasCalledForAtOnceAndOnce() {
    dueAfter(Duration.ZERO);
    calls.add("idle");
    assertThat(dueAfter(Duration.ZERO)).containsExactly("idle");
    assertThat(dueAfter(Duration.ZERO)).isEmpty();
  }

  @Test
  void looksEveryHalfASecondAtWhatHadSomethingToTellLately() {
    dueAfter(Duration.ZERO);
    calls.tells("busy");
    assertThat(dueAfter(Duration.ofMillis(499))).isEmpty();
    assertThat(dueAfter(Duration.ofMillis(1))).containsExactly("busy");
    assertThat(dueAfter(Duration.ofMillis(500))).containsExactly("busy");
    dueAfter(Duration.ofSeconds(10));
    assertThat(dueAfter(Duration.ofMillis(500))).isEmpty();
  }
}
