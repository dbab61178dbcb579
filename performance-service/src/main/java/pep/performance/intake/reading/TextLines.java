package pep.performance.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads a text line by line, and of a line without end no more than is worth keeping. */
final class TextLines {

  /** Characters of a line; what follows them is skipped. */
  static final int LONGEST = 1 << 16;

  private final Reader in;
  private final char[] buffer = new char[LONGEST];
  private int at;
  private int end;
  private boolean cut;

  TextLines(InputStream in) {
    this.in = new InputStreamReader(in, StandardCharsets.UTF_8);
  }

  /** The next line without its end, or null after the last. */
  @Nullable String next() throws IOException {
    StringBuilder line = new StringBuilder();
    boolean any = false;
    cut = false;
    while (at < end || fill()) {
      any = true;
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      int room = Math.min(at - from, LONGEST - line.length());
      line.append(buffer, from, room);
      cut |= room < at - from;
      if (at < end) {
        at++;
        break;
      }
    }
    return any ? line.toString() : null;
  }

  /** Whether the line that was read last was longer. */
  boolean wasCut() {
    return cut;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = in.read(buffer);
    return end > 0;
  }
}
