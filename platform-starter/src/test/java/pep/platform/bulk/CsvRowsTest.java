package pep.platform.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pep.platform.problem.InvalidInput;
import tools.jackson.databind.json.JsonMapper;

class CsvRowsTest {

  private static final Set<String> COLUMNS = Set.of("code", "name");

  @Test
  void readsCellsByTheirColumnAndLeavesEmptyOnesOut() {
    List<Row> rows = read("name,code\nAda,1\n,2\n");
    assertThat(rows).extracting(Row::number).containsExactly(1L, 2L);
    assertThat(cells(rows.getFirst())).isEqualTo(Map.of("name", "Ada", "code", "1"));
    assertThat(cells(rows.getLast())).isEqualTo(Map.of("code", "2"));
  }

  @Test
  void aRowWithACellTooFewOrTooManyIsBrokenAndTheOthersAreRead() {
    List<Row> rows = read("code,name\n1\n2,Ada,x\n3,Bo\n");
    assertThatThrownBy(() -> cells(rows.get(0)))
        .isInstanceOf(MalformedRow.class)
        .hasMessage("The row has 1 cells where the header has 2.");
    assertThatThrownBy(() -> cells(rows.get(1)))
        .hasMessage("The row has 3 cells where the header has 2.");
    assertThat(cells(rows.get(2))).isEqualTo(Map.of("code", "3", "name", "Bo"));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() {
    assertThat(cells(read("\uFEFFcode,name\n1,Ada\n").getFirst()))
        .isEqualTo(Map.of("code", "1", "name", "Ada"));
  }

  @Test
  void aBrokenHeaderIsRefusedThoughNoRowFollows() {
    refuses("", "header-missing");
    refuses("code,colour\n", "unknown-column");
    refuses("code,code\n", "repeated-column");
  }

  private static void refuses(String csv, String code) {
    assertThatThrownBy(() -> read(csv))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            wrong -> assertThat(wrong.errors()).extracting(e -> e.code()).contains(code));
  }

  private static Map<?, ?> cells(Row row) {
    return row.read(Map.class);
  }

  private static List<Row> read(String csv) {
    List<Row> rows = new ArrayList<>();
    CsvRows.open(
            new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
            COLUMNS,
            JsonMapper.builder().build())
        .forEachRemaining(rows::add);
    return rows;
  }
}
