package pep.performance.intake.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.performance.intake.line.LineReason;
import pep.performance.intake.line.RawLine;
import pep.performance.intake.line.ReasonCode;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;

/**
 * Reads sales from CSV (RFC 4180, UTF-8, no line breaks within cells) whose first record names the
 * columns.
 */
public final class CsvLines implements LineSource {

  /** Characters of a record; more are a quotation mark that nothing closes. */
  private static final int LONGEST = 1 << 16;

  private final Iterator<CsvRecord> records;
  private final ColumnLayout layout;
  private long number;

  private CsvLines(Iterator<CsvRecord> records, ColumnLayout layout) {
    this.records = records;
    this.layout = layout;
  }

  /**
   * Reads the header.
   *
   * @throws InvalidInput naming every column that is unknown, repeated or missing
   * @throws IOException if the sender stopped within the header
   */
  public static CsvLines open(InputStream in) throws IOException {
    Iterator<CsvRecord> records =
        CsvReader.builder()
            .skipEmptyLines(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .maxBufferSize(LONGEST)
            .ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))
            .iterator();
    CsvRecord first = next(records, "The header");
    HeaderDecision decision = ColumnLayout.read(first == null ? List.of() : first.getFields());
    ColumnLayout layout = decision.layout();
    if (layout == null) {
      throw new InvalidInput(decision.problems().stream().map(CsvLines::error).toList());
    }
    return new CsvLines(records, layout);
  }

  /**
   * @throws InvalidInput if a quotation does not end on its line, since what follows it would be
   *     taken for one cell; the lines before it were read
   */
  @Override
  public @Nullable RawLine next() throws IOException {
    CsvRecord record = next(records, "Line " + (number + 1));
    return record == null ? null : line(record);
  }

  private static @Nullable CsvRecord next(Iterator<CsvRecord> records, String which)
      throws IOException {
    try {
      return records.hasNext() ? records.next() : null;
    } catch (UncheckedIOException cut) {
      throw cut.getCause();
    } catch (CsvParseException broken) {
      if (broken.getCause() instanceof IOException cut) {
        throw cut;
      }
      throw notClosed(which);
    }
  }

  private static InvalidInput notClosed(String which) {
    return InvalidInput.of(
        "body",
        "malformed-csv",
        which
            + " does not end within 65,536 characters, or a quotation in it does not. Close each"
            + " quotation on its line, as no cell has a line break.");
  }

  private RawLine line(CsvRecord record) {
    RawLine line = new RawLine(++number);
    int cells = record.getFieldCount();
    for (int i = 0; i < cells; i++) {
      String cell = record.getField(i);
      if (cell.indexOf('\n') >= 0) {
        throw notClosed("Line " + number);
      }
      if (i < layout.width()) {
        line.put(layout.at(i), SafeCell.undone(cell));
      }
    }
    return cells == layout.width()
        ? line
        : line.flawed(new LineReason(ReasonCode.LINE_MALFORMED, null, cells + " cells"));
  }

  private static FieldError error(HeaderDecision.Problem problem) {
    return new FieldError(problem.column(), problem.code(), problem.cure());
  }
}
