package pep.platform.bulk.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pep.platform.problem.InvalidInput;
import tools.jackson.databind.json.JsonMapper;

class CsvRowsTest {

  private record Named(@Nullable String code, @Nullable String name, Map<String, String> tags) {}

  private static final RowColumns COLUMNS = RowColumns.of(Named.class);
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @Test
  void readsCellsByTheirColumnAndLeavesEmptyOnesOut() {
    List<Row> rows = read("name,code\nAda,1\n,2\n");
    assertThat(rows).extracting(Row::number).containsExactly(1L, 2L);
    assertThat(cells(rows.getFirst())).isEqualTo(Map.of("name", "Ada", "code", "1"));
    assertThat(cells(rows.getLast())).isEqualTo(Map.of("code", "2"));
  }

  @Test
  void aMarkSaysThatThereIsNothing() {
    List<Row> rows = read("code,name\n1,\\N\n");
    assertThat(cells(rows.getFirst())).isEqualTo(Map.of("code", "1", "name", "null"));
    assertThat(rows.getFirst().columns()).containsExactlyInAnyOrder("code", "name");
  }

  @Test
  void entriesOfAMapHaveColumnsOfTheirOwn() {
    List<Row> rows = read("code,Tags.region,tags.Since\n1,north,\n");
    assertThat(cells(rows.getFirst())).containsEntry("tags", "{region=north}");
    refuses("code,tags\n", "unknown-column");
    refuses("code,tags.\n", "unknown-column");
    refuses("code,name.first\n", "unknown-column");
    refuses("code,tags.a,TAGS.a\n", "repeated-column");
  }

  @Test
  void columnsOfAReportSayNothingAndItsMarksAreTakenAway() {
    List<Row> rows = read("report.row,code,report.sent,name\n7,1,\"x,y\",'=A1\n");
    assertThat(cells(rows.getFirst())).isEqualTo(Map.of("code", "1", "name", "=A1"));
    assertThat(cells(read("code,name\n1,'=A1\n").getFirst())).containsEntry("name", "'=A1");
  }

  @Test
  void aRowWithACellTooFewOrTooManyIsBrokenAndTheOthersAreRead() {
    List<Row> rows = read("code,name\n1\n2,Ada,x\n3,Bo\n");
    isBroken(rows.get(0), "The row has 1 cells where the header has 2.");
    isBroken(rows.get(1), "The row has 3 cells where the header has 2.");
    assertThat(cells(rows.get(2))).isEqualTo(Map.of("code", "3", "name", "Bo"));
  }

  @Test
  void aQuotationWithoutEndBreaksItsOwnRowOnly() {
    List<Row> rows = read("code,name\n1,\"Ada\n2,\"Bo\"\n3,C\"\n4,Di\n");
    isBroken(rows.get(0), "not closed");
    assertThat(cells(rows.get(1))).isEqualTo(Map.of("code", "2", "name", "Bo"));
    isBroken(rows.get(2), "not closed");
    assertThat(cells(rows.get(3))).isEqualTo(Map.of("code", "4", "name", "Di"));
  }

  @Test
  void aQuotationThatEndsTooEarlyBreaksItsOwnRowOnly() {
    List<Row> rows = read("code,name\n1,\"Ada\" Ltd\n2,Bo\n");
    isBroken(rows.get(0), "follows a closing quotation mark");
    assertThat(cells(rows.get(1))).containsEntry("code", "2");
  }

  @Test
  void aCellMayGoOnOverLinesWhereThisMakesARow() {
    List<Row> rows = read("code,name\r\n1,\"Ada\r\n\r\nLtd\"\r\n2,Bo\r\n");
    assertThat(cells(rows.get(0))).isEqualTo(Map.of("code", "1", "name", "Ada\n\nLtd"));
    assertThat(rows).extracting(Row::line).containsExactly(2L, 5L);
  }

  @Test
  void aCellWithoutMeasureBreaksItsOwnRowOnly() {
    List<Row> rows = read("code,name\n1," + "x".repeat(20_000_000) + "\n2,Bo\n");
    isBroken(rows.get(0), "The line is longer than 131072 bytes.");
    assertThat(cells(rows.get(1))).containsEntry("code", "2");
  }

  @Test
  void linesEndInAnyWayAndAreCountedAsTheyStand() {
    List<Row> rows = read("code,name\r\n1,Ada\r2,Bo\n\n,\n3,Cy");
    assertThat(rows).hasSize(3);
    assertThat(rows).extracting(Row::line).containsExactly(2L, 3L, 6L);
  }

  @Test
  void theHeaderTellsTheSeparatorAndNeedNotBeInOrderOrCase() {
    for (String separator : List.of(",", ";", "\t")) {
      String csv = " NAME %s Code\nA,d;a%s1\n".replace("%s", separator);
      csv = csv.replace("A,d;a", "\"A,d;a\"");
      assertThat(cells(read(csv).getFirst())).isEqualTo(Map.of("name", "A,d;a", "code", "1"));
      assertThat(open(csv.getBytes(StandardCharsets.UTF_8), null).separator()).isEqualTo(separator);
    }
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() {
    assertThat(cells(read("\uFEFFcode,name\n1,Ada\n").getFirst()))
        .isEqualTo(Map.of("code", "1", "name", "Ada"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkTellsUtf16(String charset) {
    byte[] sent = "\uFEFFcode,name\n1,Møller 株\n".getBytes(Charset.forName(charset));
    assertThat(cells(read(sent, null).getFirst())).containsEntry("name", "Møller 株");
    assertThat(open(sent, null).charset()).isEqualTo(charset);
  }

  @Test
  void aDeclaredCharsetIsRead() {
    byte[] sent = "code,name\n1,Müller\n".getBytes(WINDOWS);
    assertThat(cells(read(sent, WINDOWS).getFirst())).containsEntry("name", "Müller");
  }

  @Test
  void whatIsNoTextOfTheCharsetIsBrokenByRowAndNeverReplaced() {
    List<Row> rows = read("code,name\n1,Müller\n2,Bo\n".getBytes(WINDOWS), null);
    isBroken(rows.get(0), "bytes that are no UTF-8");
    assertThat(cells(rows.get(1))).containsEntry("name", "Bo");
  }

  @Test
  void utf16WithoutAMarkIsNamedForWhatItIs() {
    refuses("code,name\n1,Ada\n".getBytes(StandardCharsets.UTF_16LE), "malformed-header");
  }

  @Test
  void aBrokenHeaderIsRefusedThoughNoRowFollows() {
    refuses("", "header-missing");
    refuses("code,colour\n", "unknown-column");
    refuses("code,Code\n", "repeated-column");
    refuses("code,\"name\n", "malformed-header");
    refuses("code," + "x,".repeat(1000) + "\n", "too-many-columns");
  }

  @Test
  void aFileThatIsAllHeaderHasNoRows() {
    assertThat(read("code,name")).isEmpty();
  }

  @Test
  void aCompressedFileIsRead() throws IOException {
    byte[] sent = gzip("code,name\n1,Ada\n");
    assertThat(cells(read(sent, null).getFirst())).containsEntry("name", "Ada");
  }

  @Test
  void aDamagedCompressedFileIsReadAsFarAsItGoes() throws IOException {
    byte[] whole = gzip("code,name\n1,Ada\n");
    List<Row> rows = read(Arrays.copyOf(whole, whole.length - 8), null);
    isBroken(rows.getLast(), "The rest of the file cannot be read");
  }

  @Test
  void anOldWorkbookIsNamedForWhatItIs() {
    refuses(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "old-workbook-sent");
  }

  private static void refuses(String csv, String code) {
    refuses(csv.getBytes(StandardCharsets.UTF_8), code);
  }

  private static void refuses(byte[] sent, String code) {
    assertThatThrownBy(() -> read(sent, null))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            wrong -> assertThat(wrong.errors()).extracting(e -> e.code()).contains(code));
  }

  private static void isBroken(Row row, String fault) {
    assertThatThrownBy(() -> cells(row))
        .isInstanceOf(MalformedRow.class)
        .hasMessageContaining(fault);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static Map<String, String> cells(Row row) {
    Map<String, String> cells = new HashMap<>();
    Map<?, ?> read = row.read(Map.class);
    read.forEach((column, cell) -> cells.put(String.valueOf(column), String.valueOf(cell)));
    return cells;
  }

  private static List<Row> read(String csv) {
    return read(csv.getBytes(StandardCharsets.UTF_8), null);
  }

  private static List<Row> read(byte[] sent, @Nullable Charset declared) {
    List<Row> rows = new ArrayList<>();
    open(sent, declared).rows().forEachRemaining(rows::add);
    return rows;
  }

  private static RowFile open(byte[] sent, @Nullable Charset declared) {
    try {
      return CsvRows.open(
          SentText.open(SentText.plain(new ByteArrayInputStream(sent)), declared),
          COLUMNS,
          CellForms.PLAIN,
          JsonMapper.builder().build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
