package pep.platform.bulk;

import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One row as it came, not yet read as a record. */
sealed interface Row {

  /** 1 for the first row after the header. */
  long number();

  /**
   * @throws MalformedRow if it is no row at all
   * @throws RuntimeException as Jackson has it, if a value does not fit
   */
  <R> R read(Class<R> type);

  /** Cells by their column. */
  record OfCells(long number, ObjectNode cells, JsonMapper mapper) implements Row {
    @Override
    public <R> R read(Class<R> type) {
      return mapper.treeToValue(cells, type);
    }
  }

  /** A line of JSON, read as it is written. */
  record OfLine(long number, String line, JsonMapper mapper) implements Row {
    @Override
    public <R> R read(Class<R> type) {
      if (!line.stripLeading().startsWith("{")) {
        throw new MalformedRow("The line is not one JSON object.");
      }
      try {
        return mapper.readValue(line, type);
      } catch (StreamReadException broken) {
        throw new MalformedRow("The line is not one JSON object.");
      }
    }
  }

  /** What stands where a row should. */
  record Broken(long number, String fault) implements Row {
    @Override
    public <R> R read(Class<R> type) {
      throw new MalformedRow(fault);
    }
  }
}
