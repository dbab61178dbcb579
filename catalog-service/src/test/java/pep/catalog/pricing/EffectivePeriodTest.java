package pep.catalog.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class EffectivePeriodTest {

  @Test
  void refusesPeriodThatDoesNotEndAfterItBegins() {
    assertThatIllegalArgumentException().isThrownBy(() -> period(5, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> period(5, 4));
  }

  @Test
  void periodsThatMeetDoNotOverlap() {
    assertThat(period(1, 3).overlaps(period(3, 5))).isFalse();
    assertThat(period(3, 5).overlaps(period(1, 3))).isFalse();
    assertThat(period(1, 4).overlaps(period(3, 5))).isTrue();
  }

  @Test
  void periodWithoutEndOverlapsEverythingAfterItsStart() {
    assertThat(period(3, 0).overlaps(period(100, 101))).isTrue();
    assertThat(period(3, 0).overlaps(period(1, 3))).isFalse();
    assertThat(period(3, 0).overlaps(period(1, 0))).isTrue();
  }

  @Test
  void overlapMeansThatSomeInstantLiesInBoth() {
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      EffectivePeriod one = random(random);
      EffectivePeriod other = random(random);
      boolean shared =
          LongStream.range(0, 40)
              .mapToObj(Instant::ofEpochSecond)
              .anyMatch(at -> one.contains(at) && other.contains(at));

      assertThat(one.overlaps(other)).as("seed %d", seed).isEqualTo(shared);
      assertThat(other.overlaps(one)).as("seed %d", seed).isEqualTo(shared);
    }
  }

  private static EffectivePeriod random(Random random) {
    int from = random.nextInt(10);
    return period(from, random.nextInt(4) == 0 ? 0 : from + 1 + random.nextInt(6));
  }

  private static EffectivePeriod period(long from, long until) {
    return new EffectivePeriod(
        Instant.ofEpochSecond(from), until == 0 ? null : Instant.ofEpochSecond(until));
  }
}
