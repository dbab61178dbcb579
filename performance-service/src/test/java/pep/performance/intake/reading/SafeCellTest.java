package pep.performance.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "A1",
        "-2.5",
        "-1,50",
        "=1+1",
        "+49",
        "@SUM(A1)",
        "-cmd|x",
        "'=1",
        "''=1",
        "'s Gravenhage",
        "'",
        "-"
      })
  void comesBackAsItWas(String cell) {
    assertThat(SafeCell.undone(SafeCell.of(cell))).isEqualTo(cell);
  }

  @Test
  void marksWhatASpreadsheetWouldRunAndNothingElse() {
    assertThat(SafeCell.of("=HYPERLINK(\"x\")")).startsWith("'=");
    assertThat(SafeCell.of("-2.5")).isEqualTo("-2.5");
    assertThat(SafeCell.of("'s Gravenhage")).isEqualTo("'s Gravenhage");
  }
}
