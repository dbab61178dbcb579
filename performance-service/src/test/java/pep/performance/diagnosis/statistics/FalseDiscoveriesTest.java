package pep.performance.diagnosis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FalseDiscoveriesTest {

  @Test
  void stepsUpFromTheLargest() {
    assertThat(FalseDiscoveries.of(new double[] {0.04, 0.01, 0.9, 0.03}))
        .usingComparatorWithPrecision(1e-12)
        .containsExactly(0.16 / 3, 0.04, 0.9, 0.16 / 3);
  }
}
