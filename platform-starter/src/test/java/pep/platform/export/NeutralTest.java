package pep.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeutralTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+49 30", "-", "-cmd|x", "@SUM(A1)", "\tx", "'=1", "''=1"})
  void whatASpreadsheetWouldRunIsMarkedAndComesBackAsItWas(String cell) {
    assertThat(Neutral.of(cell)).isEqualTo("'" + cell);
    assertThat(Neutral.undone(Neutral.of(cell))).isEqualTo(cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ada", "'t Hof", "'", "1-2", "''", "-5", "-2.5", "-1,50"})
  void anyOtherCellStaysAsItIs(String cell) {
    assertThat(Neutral.of(cell)).isEqualTo(cell);
    assertThat(Neutral.undone(cell)).isEqualTo(cell);
  }
}
