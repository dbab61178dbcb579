package pep.platform.bulk.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.platform.problem.InvalidInput;
import tools.jackson.databind.json.JsonMapper;

class SheetRowsTest {

  private record Priced(
      @Nullable String code,
      @Nullable BigDecimal price,
      @Nullable LocalDate day,
      Map<String, String> tags) {}

  @Test
  void readsTheFirstSheetUnderItsHeader() throws IOException {
    byte[] sent =
        workbook(
            sheet -> {
              header(sheet, "Code", "tags.Region", "PRICE", "day");
              sheet.value(2, 0, "A-1");
              sheet.value(2, 1, "north");
              sheet.value(2, 2, 8.1999999999999993);
              sheet.value(2, 3, LocalDate.of(2026, 1, 31));
              sheet.style(2, 3).format("dd.mm.yyyy").set();
              sheet.value(4, 0, 100);
            });
    List<Row> rows = rows(sent);
    assertThat(cells(rows.getFirst()))
        .isEqualTo(
            Map.of("code", "A-1", "tags", "{Region=north}", "price", "8.2", "day", "2026-01-31"));
    assertThat(cells(rows.getLast())).isEqualTo(Map.of("code", "100"));
    assertThat(rows).extracting(Row::line).containsExactly(3L, 5L);
  }

  @Test
  void whatIsWrongWithACellIsWrongWithItsRow() throws IOException {
    byte[] sent =
        workbook(
            sheet -> {
              header(sheet, "code", "price");
              sheet.value(1, 0, "A-1");
              sheet.value(1, 5, "beyond");
              sheet.value(2, 0, "x".repeat(SheetCells.LONGEST + 1));
              sheet.formula(3, 0, "A1");
              sheet.value(4, 0, "A-4");
            });
    List<Row> rows = rows(sent);
    isBroken(rows.get(0), "The row has 6 cells where the header has 2.");
    isBroken(rows.get(1), "Cell A3 is longer than 32767 characters.");
    isBroken(rows.get(2), "Cell A4 holds a formula without a value.");
    assertThat(cells(rows.get(3))).containsEntry("code", "A-4");
  }

  @Test
  void aHeaderThatIsNoneRefusesTheFile() {
    refuses(() -> workbook(sheet -> {}), "header-missing");
    refuses(() -> workbook(sheet -> header(sheet, "code", "colour")), "unknown-column");
    refuses(
        () ->
            workbook(
                sheet -> {
                  for (int i = 0; i < 1000; i++) {
                    sheet.value(0, i, "code");
                  }
                }),
        "too-many-columns");
  }

  @Test
  void anotherArchiveIsNamedForWhatItIs() {
    refuses(() -> archive("prices.csv", 10), "archive-sent");
  }

  @Test
  void aDamagedWorkbookIsSaidToBe() {
    refuses(() -> Arrays.copyOf(workbook(sheet -> header(sheet, "code")), 600), "damaged-workbook");
    refuses(() -> archive("xl/workbook.xml", 10), "damaged-workbook");
  }

  @Test
  void aSmallFileThatUnpacksToALotIsRefused() {
    refuses(
        () -> archive("xl/sharedStrings.xml", SpooledWorkbook.MOST_TEXTS + 1),
        "workbook-too-large");
  }

  private static void header(Worksheet sheet, String... names) {
    for (int i = 0; i < names.length; i++) {
      sheet.value(0, i, names[i]);
    }
  }

  private static byte[] workbook(Consumer<Worksheet> fill) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "test", "1.0")) {
      fill.accept(workbook.newWorksheet("Prices"));
      workbook.newWorksheet("Notes").value(0, 0, "nothing");
    }
    return out.toByteArray();
  }

  private static byte[] archive(String entry, long zeros) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
      byte[] block = new byte[1 << 16];
      for (long left = zeros; left > 0; left -= block.length) {
        zip.write(block, 0, (int) Math.min(left, block.length));
      }
      if (!entry.equals("xl/workbook.xml") && entry.startsWith("xl/")) {
        zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      }
    }
    return out.toByteArray();
  }

  private interface Sent {
    byte[] bytes() throws IOException;
  }

  private static void refuses(Sent sent, String code) {
    assertThatThrownBy(() -> rows(sent.bytes()))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            wrong -> assertThat(wrong.errors()).extracting(e -> e.code()).contains(code));
  }

  private static void isBroken(Row row, String fault) {
    assertThatThrownBy(() -> cells(row))
        .isInstanceOf(MalformedRow.class)
        .hasMessageContaining(fault);
  }

  private static List<Row> rows(byte[] sent) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (RowFile file =
        SheetRows.open(
            SpooledWorkbook.of(new ByteArrayInputStream(sent)),
            RowColumns.of(Priced.class),
            JsonMapper.builder().build())) {
      assertThat(file.sheet()).isEqualTo("Prices");
      file.rows().forEachRemaining(rows::add);
    }
    return rows;
  }

  private static Map<String, String> cells(Row row) {
    Map<String, String> cells = new HashMap<>();
    Map<?, ?> read = row.read(Map.class);
    read.forEach((column, cell) -> cells.put(String.valueOf(column), String.valueOf(cell)));
    return cells;
  }
}
