package pep.platform.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a value from its text, which is exactly what was sent. */
final class TextReader<T> extends StdScalarDeserializer<T> {

  private final Class<T> type;
  private final boolean number;
  private final Function<String, T> read;

  private TextReader(Class<T> type, boolean number, Function<String, T> read) {
    super(type);
    this.type = type;
    this.number = number;
    this.read = read;
  }

  /** Of a value that stands in JSON as a text. */
  static <T> TextReader<T> ofText(Class<T> type, Function<String, T> read) {
    return new TextReader<>(type, false, read);
  }

  /** Of a value that stands in JSON as a number, and in a row as a text. */
  static <T> TextReader<T> ofNumber(Class<T> type, Function<String, T> read) {
    return new TextReader<>(type, true, read);
  }

  @Override
  public T deserialize(JsonParser in, DeserializationContext context) {
    JsonToken token = in.currentToken();
    boolean fits =
        token == JsonToken.VALUE_STRING
            ? !number || context.isEnabled(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            : number && token.isNumeric();
    if (!fits) {
      return type.cast(context.handleUnexpectedToken(getValueType(context), in));
    }
    try {
      return read.apply(in.getString());
    } catch (WrongForm wrong) {
      throw wrong.at(in);
    }
  }

  /** A primitive has no null; said here, so that the answer names the field. */
  @Override
  public @Nullable Object getNullValue(DeserializationContext context) {
    return type.isPrimitive()
        ? context.reportInputMismatch(this, "null is no value of a field that has to be given")
        : null;
  }
}
