package pep.platform.bulk.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV file under a header. A quotation may go on over lines only where this makes
 * a record of as many cells as the header has; otherwise its line is refused alone, and the next
 * line begins a record of its own.
 */
final class CsvRecords {

  private static final int MOST_LINES = 100;

  /**
   * @param line its first
   * @param text as it stands in the file; empty where it cannot be read
   * @param cells none if there is a fault
   */
  record CsvLine(long line, String text, List<String> cells, @Nullable String fault) {}

  private final TextLines lines;
  private final Header header;
  private final Deque<TextLines.Line> ahead = new ArrayDeque<>();

  CsvRecords(TextLines lines, Header header) {
    this.lines = lines;
    this.header = header;
  }

  /** The next record with anything in it, or null after the last. */
  @Nullable CsvLine next() {
    TextLines.Line line = line();
    while (line != null && line.fault() == null && isEmpty(line.text())) {
      line = line();
    }
    if (line == null) {
      return null;
    }
    if (line.fault() != null) {
      return new CsvLine(line.number(), line.text(), List.of(), line.fault());
    }
    if (CsvCells.isOpen(line.text())) {
      CsvLine joined = joined(line);
      if (joined != null) {
        return joined;
      }
    }
    return record(line.number(), line.text());
  }

  private @Nullable CsvLine joined(TextLines.Line first) {
    List<TextLines.Line> taken = new ArrayList<>();
    StringBuilder text = new StringBuilder(first.text());
    boolean open = true;
    while (open && taken.size() < MOST_LINES && text.length() < TextLines.LONGEST) {
      TextLines.Line more = line();
      if (more == null) {
        break;
      }
      taken.add(more);
      if (more.fault() != null) {
        break;
      }
      text.append('\n').append(more.text());
      open = !CsvCells.isOpen(more.text());
    }
    if (!open) {
      CsvLine joined = record(first.number(), text.toString());
      if (joined.fault() == null) {
        return joined;
      }
    }
    taken.reversed().forEach(ahead::addFirst);
    return null;
  }

  private CsvLine record(long number, String text) {
    List<String> cells;
    try {
      cells = CsvCells.of(text, header.separator());
    } catch (MalformedRow malformed) {
      return new CsvLine(number, text, List.of(), malformed.fault());
    }
    int columns = header.columns().size();
    return cells.size() == columns
        ? new CsvLine(number, text, cells, null)
        : new CsvLine(
            number,
            text,
            List.of(),
            "The row has %d cells where the header has %d.".formatted(cells.size(), columns));
  }

  private TextLines.@Nullable Line line() {
    return ahead.isEmpty() ? lines.next() : ahead.removeFirst();
  }

  private boolean isEmpty(String line) {
    return line.chars().allMatch(c -> c == header.separator() || Character.isWhitespace(c));
  }
}
