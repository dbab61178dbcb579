package pep.performance.diagnosis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

  @Test
  void countsKindsThatAreEquallyFrequentWhole() {
    assertThat(Spread.kinds(List.of(500L, 500L, 500L, 500L))).isBetween(4.0, 4.01);
    assertThat(Spread.kinds(List.of(9L))).isEqualTo(1);
    assertThat(Spread.kinds(List.of(1L))).isNull();
  }
}
