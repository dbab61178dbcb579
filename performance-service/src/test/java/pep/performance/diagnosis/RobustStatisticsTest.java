package pep.performance.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import pep.performance.Seeded;

class RobustStatisticsTest {

  @Test
  void isNotBentByOneExtreme() {
    double[] values = {1, 2, 3, 4, 1_000_000};
    assertThat(RobustStatistics.median(values)).isEqualTo(3);
    assertThat(RobustStatistics.spread(values)).isEqualTo(1.4826);
  }

  @Test
  void spreadsWhereMoreThanHalfAreEqual() {
    assertThat(RobustStatistics.spread(new double[] {2, 2, 2, 2, 7})).isEqualTo(1.2533);
    assertThat(RobustStatistics.spread(new double[] {2, 2, 2})).isZero();
  }

  @Test
  void correlatesRanksAsCountingPairsDoes() {
    Seeded.runs(
        100,
        random -> {
          double[] a = random.doubles(30).toArray();
          double[] b = Arrays.stream(a).map(v -> random.nextBoolean() ? v : 0.3).toArray();
          assertThat(RobustStatistics.rankCorrelation(a, b))
              .isCloseTo(pearson(slowRanks(a), slowRanks(b)), within(1e-9));
        });
  }

  private static double[] slowRanks(double[] values) {
    return Arrays.stream(values)
        .map(
            v ->
                Arrays.stream(values).filter(o -> o < v).count()
                    + (Arrays.stream(values).filter(o -> o == v).count() - 1) / 2.0)
        .toArray();
  }

  private static double pearson(double[] a, double[] b) {
    int n = a.length;
    double sumA = 0;
    double sumB = 0;
    double sumAb = 0;
    double sumAa = 0;
    double sumBb = 0;
    for (int i = 0; i < n; i++) {
      sumA += a[i];
      sumB += b[i];
      sumAb += a[i] * b[i];
      sumAa += a[i] * a[i];
      sumBb += b[i] * b[i];
    }
    double scale = Math.sqrt((n * sumAa - sumA * sumA) * (n * sumBb - sumB * sumB));
    return scale == 0 ? 0 : (n * sumAb - sumA * sumB) / scale;
  }
}
