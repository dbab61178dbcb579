package pep.platform.bulk;

import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One row as it came, not yet read as a record. */
sealed interface Row {

  /** 1 for the first row after the header. */
  long number();

  /** 1 for the first line of the file. */
  long line();

  /**
   * @throws MalformedRow if it is no row at all
   * @throws RuntimeException as Jackson has it, if a value does not fit
   */
  <R> R read(Class<R> type);

  /** Cells by their column. */
  record OfCells(long number, long line, ObjectNode cells, JsonMapper mapper) implements Row {
    @Override
    public <R> R read(Class<R> type) {
      return mapper.treeToValue(cells, type);
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
  }

  /** What stands where a row should. */
  record Broken(long number, long line, String fault) implements Row {
    @Override
    public <R> R read(Class<R> type) {
      throw new MalformedRow(fault);
    }
  }
}
