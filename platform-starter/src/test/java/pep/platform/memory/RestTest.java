package pep.platform.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestTest {

  private final Rest rest = new Rest(at(0, 64, 0));

  private static HeapUse at(int seconds, int megabytes, int busySeconds) {
    return new HeapUse(
        (long) megabytes << 20, Duration.ofSeconds(busySeconds), Duration.ofSeconds(seconds));
  }

  @Test
  void aHeapThatGrewIsGivenBackOnceTheProcessRests() {
    assertThat(rest.isDue(at(10, 200, 8))).isFalse();
    assertThat(rest.isDue(at(20, 200, 8))).isTrue();
  }

  @Test
  void oneThatDidNotGrowIsLeftAlone() {
    assertThat(rest.isDue(at(10, 79, 0))).isFalse();
    assertThat(rest.isDue(at(20, 80, 0))).isTrue();
  }

  @Test
  void whatIsNeededIsNotAskedForAgain() {
    rest.returned(at(10, 150, 0));
    assertThat(rest.isDue(at(20, 150, 0))).isFalse();
    assertThat(rest.isDue(at(30, 170, 0))).isTrue();
  }
}
