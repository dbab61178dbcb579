package pep.platform.bulk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows one at a time from NDJSON; empty lines are none. */
final class JsonRows implements Iterator<Row> {

  private final BufferedReader lines;
  private final JsonMapper mapper;
  private long number;
  private @Nullable String line;

  JsonRows(InputStream in, JsonMapper mapper) {
    this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.mapper = mapper;
    this.line = read();
  }

  @Override
  public boolean hasNext() {
    return line != null;
  }

  @Override
  public Row next() {
    String current = line;
    if (current == null) {
      throw new NoSuchElementException();
    }
    line = read();
    number++;
    return new Row.OfLine(number, current, mapper);
  }

  private @Nullable String read() {
    try {
      String next = lines.readLine();
      while (next != null && next.isBlank()) {
        next = lines.readLine();
      }
      return next;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
