package pep.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TruthTest {

  private static final List<String> TABLE =
      """
      TRUE    TRUE    TRUE    TRUE
      TRUE    FALSE   FALSE   TRUE
      TRUE    UNKNOWN UNKNOWN TRUE
      TRUE    FAILS   FAILS   TRUE
      FALSE   FALSE   FALSE   FALSE
      FALSE   UNKNOWN FALSE   UNKNOWN
      FALSE   FAILS   FALSE   FAILS
      UNKNOWN UNKNOWN UNKNOWN UNKNOWN
      UNKNOWN FAILS   UNKNOWN UNKNOWN
      FAILS   FAILS   FAILS   FAILS
      """
          .lines()
          .toList();

  @Test
  void joinsByTheTableWhicheverComesFirst() {
    for (String line : TABLE) {
      List<Truth> row = Stream.of(line.split(" +")).map(Truth::valueOf).toList();
      for (List<Truth> pair : List.of(row.subList(0, 2), row.subList(0, 2).reversed())) {
        assertThat(Truth.all(pair)).as(line).isEqualTo(row.get(2));
        assertThat(Truth.any(pair)).as(line).isEqualTo(row.get(3));
      }
    }
  }

  @Test
  void isWhatTheGuideSays() throws IOException {
    List<List<Truth>> rows =
        Files.readString(Path.of("../docs/rules.md"))
            .lines()
            .filter(line -> line.matches("\\| (true|false|unknown) \\|.*"))
            .map(line -> Stream.of(line.split("[| ]+")).filter(cell -> !cell.isEmpty()))
            .map(cells -> cells.map(cell -> Truth.valueOf(cell.toUpperCase(Locale.ROOT))).toList())
            .toList();

    assertThat(rows).hasSize(6);
    for (List<Truth> row : rows) {
      assertThat(Truth.all(row.subList(0, 2))).as("%s", row).isEqualTo(row.get(2));
      assertThat(Truth.any(row.subList(0, 2))).as("%s", row).isEqualTo(row.get(3));
    }
  }

  @Test
  void theOppositeOfWhatIsNotKnownIsNotKnown() {
    assertThat(Stream.of(Truth.values()).map(Truth::not))
        .containsExactly(Truth.FALSE, Truth.TRUE, Truth.UNKNOWN, Truth.FAILS);
  }
}
