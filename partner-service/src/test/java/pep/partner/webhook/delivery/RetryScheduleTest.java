package pep.partner.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

  private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
  private static final double MIDDLE = 0.5;

  private final RetrySchedule schedule =
      new RetrySchedule(
          List.of(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofHours(24)),
          Duration.ofDays(5),
          Duration.ofHours(24));

  @Test
  void waitsLongerAfterEachFailureAndThenTheLastDelayAgainAndAgain() {
    assertThat(schedule.next(1, FIRST, FIRST, MIDDLE, null)).contains(FIRST.plusSeconds(5));
    assertThat(schedule.next(2, FIRST, FIRST, MIDDLE, null)).contains(FIRST.plusSeconds(30));
    assertThat(schedule.next(3, FIRST, FIRST, MIDDLE, null))
        .contains(FIRST.plus(Duration.ofHours(24)));
    assertThat(schedule.next(4, FIRST, FIRST, MIDDLE, null))
        .contains(FIRST.plus(Duration.ofHours(24)));
  }

  @Test
  void spreadsADelayByAFifthToEitherSide() {
    assertThat(schedule.next(1, FIRST, FIRST, 0, null)).contains(FIRST.plusSeconds(4));
    assertThat(schedule.next(1, FIRST, FIRST, 0.999_999, null).orElseThrow())
        .isBetween(FIRST.plusMillis(5_999), FIRST.plusSeconds(6));
  }

  @Test
  void retryAfterPutsOffButNeverBringsForward() {
    assertThat(schedule.next(1, FIRST, FIRST, MIDDLE, Duration.ofMinutes(10)))
        .contains(FIRST.plus(Duration.ofMinutes(10)));
    assertThat(schedule.next(2, FIRST, FIRST, MIDDLE, Duration.ofSeconds(1)))
        .contains(FIRST.plusSeconds(30));
  }

  @Test
  void retryAfterIsHonouredForADayAtMost() {
    assertThat(schedule.next(1, FIRST, FIRST, MIDDLE, Duration.ofDays(300)))
        .contains(FIRST.plus(Duration.ofHours(24)));
  }

  @Test
  void theLastTryIsExactlyAtTheEndAndAfterItTheMessageIsGivenUp() {
    Instant end = FIRST.plus(Duration.ofDays(5));

    assertThat(schedule.next(9, FIRST, end.minusSeconds(60), MIDDLE, null)).contains(end);
    assertThat(schedule.next(10, FIRST, end, MIDDLE, null)).isEmpty();
    assertThat(schedule.next(11, FIRST, end.plusSeconds(1), MIDDLE, null)).isEmpty();
  }

  @Test
  void alwaysGoesForwardAndEndsWithinFiveDaysWhateverTheChance() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int run = 0; run < 200; run++) {
      Instant now = FIRST;
      int failures = 1;
      while (true) {
        var next = schedule.next(failures++, FIRST, now, random.nextDouble(), null);
        if (next.isEmpty()) {
          break;
        }
        assertThat(next.get())
            .as("seed %d", seed)
            .isAfter(now)
            .isBeforeOrEqualTo(FIRST.plus(Duration.ofDays(5)));
        now = next.get();
      }
      assertThat(now).as("seed %d", seed).isEqualTo(FIRST.plus(Duration.ofDays(5)));
    }
  }

  @Test
  void refusesToBeEmpty() {
    assertThatThrownBy(() -> new RetrySchedule(List.of(), Duration.ofDays(5), Duration.ofDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
