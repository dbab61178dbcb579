package pep.performance.intake;

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
import pep.platform.http.FieldError;
import pep.platform.http.InvalidInput;

/** Reads sales from CSV (RFC 4180, UTF-8) whose first record names the columns. */
public final class CsvLines implements LineSource {

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
            .ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))
            .iterator();
    CsvRecord first = next(records);
    HeaderDecision decision = ColumnLayout.read(first == null ? List.of() : first.getFields());
    ColumnLayout layout = decision.layout();
    if (layout == null) {
      throw new InvalidInput(decision.problems().stream().map(CsvLines::error).toList());
    }
    return new CsvLines(records, layout);
  }

  /**
   * @throws InvalidInput if what follows is no CSV; the lines before it were read
   */
  @Override
  public @Nullable RawLine next() throws IOException {
    CsvRecord record = next(records);
    return record == null ? null : line(record);
  }

  private static @Nullable CsvRecord next(Iterator<CsvRecord> records) throws IOException {
    try {
      return records.hasNext() ? records.next() : null;
    } catch (UncheckedIOException cut) {
      throw cut.getCause();
    } catch (CsvParseException broken) {
      if (broken.getCause() instanceof IOException cut) {
        throw cut;
      }
      throw InvalidInput.of("body", "malformed-csv", "Send CSV as RFC 4180 has it, in UTF-8.");
    }
  }

  private RawLine line(CsvRecord record) {
    RawLine line = new RawLine(++number);
    int cells = record.getFieldCount();
    for (int i = 0; i < Math.min(cells, layout.width()); i++) {
      line.put(layout.at(i), record.getField(i));
    }
    return cells == layout.width()
        ? line
        : line.flawed(new LineReason(ReasonCode.LINE_MALFORMED, null, cells + " cells"));
  }

  private static FieldError error(HeaderDecision.Problem problem) {
    return new FieldError(problem.column(), problem.code(), problem.cure());
  }
}
