package pep.performance.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import pep.performance.intake.line.Column;
import pep.performance.intake.line.LineReason;
import pep.performance.intake.line.RawLine;
import pep.performance.intake.line.ReasonCode;
import pep.platform.export.Neutral;
import pep.platform.problem.InvalidInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads sales from NDJSON: one flat object a line, numbers as numbers or as texts.
 *
 * <p>An unknown field in the first line refuses the file, as an unknown column does; later on, when
 * lines are stored already, it refuses its line.
 */
public final class JsonLines implements LineSource {

  private static final JsonFactory JSON = new JsonFactory();

  private final TextLines in;
  private long number;

  public JsonLines(InputStream in) {
    this.in = new TextLines(in);
  }

  @Override
  public @Nullable RawLine next() throws IOException {
    String text = in.next();
    while (text != null && text.isBlank()) {
      text = in.next();
    }
    if (text == null) {
      return null;
    }
    RawLine line = new RawLine(++number);
    if (in.wasCut()) {
      return line.flawed(new LineReason(ReasonCode.LINE_TOO_LONG, null, text));
    }
    read(text, line);
    LineReason flaw = line.flaw();
    if (number == 1 && flaw != null && flaw.code() == ReasonCode.FIELD_UNKNOWN) {
      throw InvalidInput.of(
          String.valueOf(flaw.value()), "unknown-column", ReasonCode.FIELD_UNKNOWN.cure());
    }
    return line;
  }

  private static void read(String text, RawLine line) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        malformed(text, line);
        return;
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        Column column = Column.named(name);
        if (column == null) {
          line.flawed(new LineReason(ReasonCode.FIELD_UNKNOWN, null, name));
        } else if (value.isScalarValue()) {

          String cell = value == JsonToken.VALUE_NULL ? null : parser.getString();
          line.put(column, cell == null ? null : Neutral.undone(cell));
        } else {
          malformed(text, line);
          return;
        }
        if (!value.isScalarValue()) {
          parser.skipChildren();
        }
      }
      if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
        malformed(text, line);
      }
    } catch (JacksonException broken) {
      malformed(text, line);
    }
  }

  private static void malformed(String text, RawLine line) {
    line.flawed(new LineReason(ReasonCode.LINE_MALFORMED, null, text));
  }
}
