package pep.platform.bulk;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads rows one at a time from CSV with a header, or from NDJSON. */
final class RowReader implements Iterator<RowReader.Row> {

  /**
   * @param node the row's fields; null if the line is not a JSON object
   */
  record Row(long number, @Nullable ObjectNode node) {}

  private final Iterator<Row> rows;

  private RowReader(Iterator<Row> rows) {
    this.rows = rows;
  }

  static RowReader csv(InputStream in, Set<String> columns, JsonMapper mapper) {
    Iterator<NamedCsvRecord> records =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))
            .iterator();
    return new RowReader(
        new Iterator<>() {
          private long number;
          private boolean checked;

          @Override
          public boolean hasNext() {
            return records.hasNext();
          }

          @Override
          public Row next() {
            NamedCsvRecord record = records.next();
            if (!checked) {
              check(record.getHeader(), columns);
              checked = true;
            }
            ObjectNode node = mapper.createObjectNode();
            record
                .getFieldsAsMap()
                .forEach(
                    (name, value) -> {
                      if (!value.isEmpty()) {
                        node.put(name.strip(), value);
                      }
                    });
            return new Row(++number, node);
          }
        });
  }

  private static void check(List<String> header, Set<String> columns) {
    List<FieldError> errors =
        header.stream()
            .map(String::strip)
            .filter(name -> !columns.contains(name))
            .map(
                name ->
                    new FieldError(
                        name,
                        "unknown-column",
                        "Use these columns: " + String.join(", ", new TreeSet<>(columns)) + "."))
            .toList();
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  static RowReader ndjson(InputStream in, JsonMapper mapper) {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    return new RowReader(
        new Iterator<>() {
          private long number;
          private @Nullable String line = read(lines);

          @Override
          public boolean hasNext() {
            return line != null;
          }

          @Override
          public Row next() {
            if (line == null) {
              throw new NoSuchElementException();
            }
            String current = line;
            line = read(lines);
            return new Row(++number, parse(current, mapper));
          }
        });
  }

  private static @Nullable String read(BufferedReader lines) {
    try {
      String line = lines.readLine();
      while (line != null && line.isBlank()) {
        line = lines.readLine();
      }
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable ObjectNode parse(String line, JsonMapper mapper) {
    try {
      return mapper.readTree(line) instanceof ObjectNode object ? object : null;
    } catch (RuntimeException malformed) {
      return null;
    }
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public Row next() {
    return rows.next();
  }
}
