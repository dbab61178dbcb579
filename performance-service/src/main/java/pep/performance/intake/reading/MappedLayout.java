package pep.performance.intake.reading;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pep.performance.intake.line.Column;
import pep.performance.intake.line.LineReason;
import pep.performance.intake.line.RawLine;
import pep.performance.intake.line.ReasonCode;
import pep.performance.salesmapping.DateForm;
import pep.performance.salesmapping.FileLayout;
import pep.performance.salesmapping.MappedColumn;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;

/**
 * The layout of a source's files as it was saved. A cell that is not in the form that the layout
 * says is left as it stands, so that the line is refused with it.
 */
final class MappedLayout implements RowLayout {

  private static final Set<Column> NUMBERS =
      Set.of(Column.QUANTITY, Column.UNIT_PRICE, Column.AMOUNT);
  private static final Pattern WITH_COMMA =
      Pattern.compile("-?(?:[0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]+)(?:,[0-9]+)?");

  private final FileLayout layout;
  private final List<Cell> cells;
  private final @Nullable DateTimeFormatter dates;
  private final int fewest;

  private MappedLayout(FileLayout layout, List<Cell> cells) {
    this.layout = layout;
    this.cells = cells;
    this.dates = layout.dates() == null ? null : DateForm.of(layout.dates());
    this.fewest = cells.stream().mapToInt(Cell::at).max().orElse(-1) + 1;
  }

  /**
   * @param at from 0; below it where every line has the constant
   */
  private record Cell(Column column, int at, @Nullable String constant) {}

  /**
   * @param header the cells of the first line; null where the file has no header
   * @throws InvalidInput naming every column that the header does not have
   */
  static MappedLayout of(FileLayout layout, @Nullable List<String> header) {
    List<String> names =
        header == null ? List.of() : header.stream().map(MappedLayout::folded).toList();
    List<Cell> cells = new ArrayList<>();
    List<FieldError> missing = new ArrayList<>();
    for (MappedColumn each : layout.columns()) {
      String name = each.name();
      Integer position = each.position();
      int at = position != null ? position - 1 : name == null ? -1 : names.indexOf(folded(name));
      if (name != null && at < 0) {
        missing.add(
            new FieldError(name, "missing-column", "Add the column, or change the mapping."));
      }
      cells.add(new Cell(Objects.requireNonNull(Column.named(each.column())), at, each.constant()));
    }
    if (!missing.isEmpty()) {
      throw new InvalidInput(missing);
    }
    return new MappedLayout(layout, cells);
  }

  @Override
  public void read(CsvRecord row, RawLine line) {
    for (Cell cell : cells) {
      boolean there = cell.at() >= 0 && cell.at() < row.getFieldCount();
      String text = there ? row.getField(cell.at()).strip() : "";
      line.put(cell.column(), text.isEmpty() ? cell.constant() : usual(cell.column(), text));
    }
    if (row.getFieldCount() < fewest) {
      line.flawed(new LineReason(ReasonCode.LINE_MALFORMED, null, row.getFieldCount() + " cells"));
    }
  }

  private String usual(Column column, String text) {
    if (layout.decimalComma() && NUMBERS.contains(column)) {
      return WITH_COMMA.matcher(text).matches()
          ? text.replace(".", "").replace(',', '.')
          : text.replace('.', ',');
    }
    return column == Column.SOLD_AT && dates != null ? day(text, dates) : text;
  }

  private static String day(String text, DateTimeFormatter form) {
    try {
      TemporalAccessor read = form.parseBest(text, LocalDateTime::from, LocalDate::from);
      return read.toString();
    } catch (DateTimeException notInThatForm) {
      return "not " + text;
    }
  }

  private static String folded(String name) {
    return name.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
  }
}
