package pep.platform.bulk;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads rows one at a time from CSV with a header. An empty cell is an absent value. */
final class CsvRows implements Iterator<Row> {

  private final Iterator<CsvRecord> records;
  private final List<String> header;
  private final JsonMapper mapper;
  private long number;
  private boolean broken;

  private CsvRows(Iterator<CsvRecord> records, List<String> header, JsonMapper mapper) {
    this.records = records;
    this.header = header;
    this.mapper = mapper;
  }

  /**
   * Reads the header, before any row.
   *
   * @throws InvalidInput if there is none, or if it names a column twice or one that is not known
   */
  static CsvRows open(InputStream in, Set<String> columns, JsonMapper mapper) {
    Iterator<CsvRecord> records =
        CsvReader.builder()
            .allowExtraFields(true)
            .allowMissingFields(true)
            .detectBomHeader(true)
            .ofCsvRecord(in, StandardCharsets.UTF_8)
            .iterator();
    List<String> header = header(records);
    check(header, columns);
    return new CsvRows(records, header, mapper);
  }

  private static List<String> header(Iterator<CsvRecord> records) {
    try {
      if (records.hasNext()) {
        return records.next().getFields().stream().map(String::strip).toList();
      }
    } catch (CsvParseException e) {
      throw InvalidInput.of("header", "malformed-header", "Send a header line of column names.");
    }
    throw InvalidInput.of("header", "header-missing", "Begin with a header line of column names.");
  }

  private static void check(List<String> header, Set<String> columns) {
    List<FieldError> errors = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String name : header) {
      if (!columns.contains(name)) {
        errors.add(
            new FieldError(
                name,
                "unknown-column",
                "Use these columns: " + String.join(", ", new TreeSet<>(columns)) + "."));
      } else if (!seen.add(name)) {
        errors.add(new FieldError(name, "repeated-column", "Name each column once."));
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  @Override
  public boolean hasNext() {
    if (broken) {
      return false;
    }
    try {
      return records.hasNext();
    } catch (CsvParseException e) {
      return true; // told as a row by next
    }
  }

  @Override
  public Row next() {
    number++;
    CsvRecord record;
    try {
      record = records.next();
    } catch (CsvParseException e) {
      broken = true;
      return new Row.Broken(number, "The rest of the file cannot be read: a quotation has no end.");
    }
    if (record.getFieldCount() != header.size()) {
      return new Row.Broken(
          number,
          "The row has "
              + record.getFieldCount()
              + " cells where the header has "
              + header.size()
              + ".");
    }
    ObjectNode fields = mapper.createObjectNode();
    for (int i = 0; i < header.size(); i++) {
      if (!record.getField(i).isEmpty()) {
        fields.put(header.get(i), record.getField(i));
      }
    }
    return new Row.OfCells(number, fields, mapper);
  }
}
