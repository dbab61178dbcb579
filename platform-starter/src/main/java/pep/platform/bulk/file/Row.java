package pep.platform.bulk.file;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One row as it came, not yet read as a record. */
public sealed interface Row {

  /** 1 for the first row after the header. */
  long number();

  /** 1 for the first line of the file. */
  long line();

  /**
   * @throws MalformedRow if it is no row at all
   * @throws RuntimeException as Jackson has it, if a value does not fit
   */
  <R> R read(Class<R> type);

  /** The columns that it names, of one that could be read. */
  Set<String> columns();

  /** Characters of it, about. */
  long size();

  /** The row as it was sent: values by columns, or its text where it is no row. */
  Object sent();

  /** Cells by their column. */
  record OfCells(long number, long line, ObjectNode cells, JsonMapper mapper) implements Row {
    @Override
    public <R> R read(Class<R> type) {
      return mapper.treeToValue(cells, type);
    }

    @Override
    public Set<String> columns() {
      return Set.copyOf(cells.propertyNames());
    }

    @Override
    public long size() {
      return cells.properties().stream()
          .mapToLong(each -> each.getValue().asString("").length())
          .sum();
    }

    @Override
    public Object sent() {
      return cells;
    }
  }

  /** A line of JSON, read as it is written. */
  record OfLine(long number, long line, String text, JsonMapper mapper) implements Row {
    @Override
    public <R> R read(Class<R> type) {
      if (!text.stripLeading().startsWith("{")) {
        throw new MalformedRow("The line is not one JSON object.");
      }
      try {
        return mapper.readValue(text, type);
      } catch (StreamReadException broken) {
        throw new MalformedRow("The line is not one JSON object.");
      }
    }

    @Override
    public Set<String> columns() {
      Set<String> names = new HashSet<>();
      try (JsonParser parser = mapper.createParser(text)) {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
          names.add(parser.currentName());
          parser.nextToken();
          parser.skipChildren();
        }
      }
      return names;
    }

    @Override
    public long size() {
      return text.length();
    }

    @Override
    public Object sent() {
      try {
        JsonNode value = mapper.readTree(text);
        return value.isObject() ? value : text;
      } catch (JacksonException noJson) {
        return text;
      }
    }
  }

  /** What stands where a row should. */
  record Broken(long number, long line, String fault, String sent) implements Row {
    @Override
    public <R> R read(Class<R> type) {
      throw new MalformedRow(fault);
    }

    @Override
    public Set<String> columns() {
      return Set.of();
    }

    @Override
    public long size() {
      return sent.length();
    }
  }
}
