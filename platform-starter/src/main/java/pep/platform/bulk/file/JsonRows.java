package pep.platform.bulk.file;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows one at a time from NDJSON; empty lines are none. */
public final class JsonRows implements Iterator<Row> {

  private final TextLines lines;
  private final JsonMapper mapper;
  private long number;
  private TextLines.@Nullable Line ahead;

  private JsonRows(TextLines lines, JsonMapper mapper) {
    this.lines = lines;
    this.mapper = mapper;
    this.ahead = lines.nextFilled();
  }

  public static RowFile open(TextLines lines, JsonMapper mapper) {
    return RowFile.ofText(lines, new JsonRows(lines, mapper), null);
  }

  @Override
  public boolean hasNext() {
    return ahead != null;
  }

  @Override
  public Row next() {
    TextLines.Line line = ahead;
    if (line == null) {
      throw new NoSuchElementException();
    }
    ahead = lines.nextFilled();
    number++;
    return line.fault() == null
        ? new Row.OfLine(number, line.number(), line.text(), mapper)
        : new Row.Broken(number, line.number(), line.fault(), line.text());
  }
}
