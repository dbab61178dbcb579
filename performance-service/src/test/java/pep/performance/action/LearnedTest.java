package pep.performance.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearnedTest {

  @Test
  void expectsWhatTheDiagnosisSaysBeforeAnythingWasMeasured() {
    assertThat(Learned.of(List.of()).measured()).isZero();
    assertThat(Learned.of(List.of()).factor()).isEqualByComparingTo("1");
  }

  @Test
  void leansOnWhatWasKnownWhileLittleWasMeasured() {
    assertThat(Learned.of(List.of(0.0)).factor()).isEqualByComparingTo("0.8333");
    assertThat(Learned.of(Collections.nCopies(95, 0.5)).factor()).isEqualByComparingTo("0.525");
  }

  @Test
  void isNotMovedFarByOneThatIsBeyondAllReason() {
    assertThat(Learned.of(List.of(400.0)).factor()).isEqualByComparingTo("1.3333");
    assertThat(Learned.of(List.of(-400.0)).factor()).isEqualByComparingTo("0.6667");
  }
}
