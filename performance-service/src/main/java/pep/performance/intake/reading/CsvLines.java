package pep.performance.intake.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.performance.intake.line.RawLine;
import pep.performance.salesmapping.FileLayout;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;

/**
 * Reads sales from CSV (RFC 4180, UTF-8, no line breaks within cells) whose first record names the
 * columns.
 */
public final class CsvLines implements LineSource {

  /** Characters of a record; more are a quotation mark that nothing closes. */
  private static final int LONGEST = 1 << 16;

  /** Bytes of a beginning that is read twice, to see in which layout the file is. */
  private static final int BEGINNING = 1 << 19;

  private final Iterator<CsvRecord> records;
  private final RowLayout layout;
  private long number;

  private CsvLines(Iterator<CsvRecord> records, RowLayout layout) {
    this.records = records;
    this.layout = layout;
  }

  /**
   * Reads the header of a file in the usual layout.
   *
   * @throws InvalidInput naming every column that is unknown, repeated or missing
   * @throws IOException if the sender stopped within the header
   */
  public static CsvLines open(InputStream in) throws IOException {
    Iterator<CsvRecord> records = records(in, ',');
    HeaderDecision decision = ColumnLayout.read(first(records));
    ColumnLayout layout = decision.layout();
    if (layout == null) {
      throw new InvalidInput(decision.problems().stream().map(CsvLines::error).toList());
    }
    return new CsvLines(records, layout);
  }

  /**
   * Opens a file in a layout of its source's own; one in the usual layout is read in that.
   *
   * @throws InvalidInput naming every column that the mapping names and the header does not have
   * @throws IOException if the sender stopped within the header
   */
  public static CsvLines open(InputStream sent, FileLayout mapped) throws IOException {
    BufferedInputStream in = new BufferedInputStream(sent);
    in.mark(BEGINNING);
    if (isUsual(in)) {
      in.reset();
      return open(in);
    }
    in.reset();
    Iterator<CsvRecord> records = records(in, mapped.separator().charAt(0));
    return new CsvLines(records, MappedLayout.of(mapped, mapped.header() ? first(records) : null));
  }

  private static boolean isUsual(InputStream in) throws IOException {
    try {
      return ColumnLayout.read(first(records(in, ','))).layout() != null;
    } catch (InvalidInput inAnotherLayout) {
      return false;
    }
  }

  private static List<String> first(Iterator<CsvRecord> records) throws IOException {
    CsvRecord first = next(records, "The header");
    return first == null ? List.of() : first.getFields();
  }

  private static Iterator<CsvRecord> records(InputStream in, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(true)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .maxBufferSize(LONGEST)
        .ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))
        .iterator();
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
    for (int i = 0; i < record.getFieldCount(); i++) {
      if (record.getField(i).indexOf('\n') >= 0) {
        throw notClosed("Line " + number);
      }
    }
    layout.read(record, line);
    return line;
  }

  private static FieldError error(HeaderDecision.Problem problem) {
    return new FieldError(problem.column(), problem.code(), problem.cure());
  }
}
