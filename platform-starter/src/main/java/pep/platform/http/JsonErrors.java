package pep.platform.http;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pep.platform.json.WrongForm;
import pep.platform.problem.FieldError;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/**
 * Says in one sentence what is wrong with a JSON text, where, and what would be right: in words of
 * the wire, never in those of the language or of a library.
 */
public class JsonErrors {

  /** Only what this product itself says of a value is fit for a caller. */
  private static final String OWN = "pep.";

  public FieldError of(Throwable error) {
    return switch (error) {
      case JacksonException json when json.getCause() instanceof WrongForm wrong ->
          new FieldError(path(json), wrong.code(), wrong.cure());
      case InvalidNullException absent ->
          new FieldError(path(absent), "not-null", "Give a value, or leave the entry out.");
      case UnrecognizedPropertyException unknown ->
          new FieldError(path(unknown), "unknown-field", known(unknown));
      case InvalidFormatException format ->
          new FieldError(path(format), "wrong-format", ExpectedForm.of(format.getTargetType()));
      case ValueInstantiationException refused ->
          new FieldError(path(refused), "invalid", told(refused, refused.getType().getRawClass()));
      case MismatchedInputException mismatch ->
          new FieldError(path(mismatch), "wrong-type", ExpectedForm.of(mismatch.getTargetType()));
      case InputCoercionException range ->
          new FieldError(path(range), "out-of-range", ExpectedForm.of(range.getTargetType()));
      case StreamConstraintsException beyond ->
          new FieldError(
              path(beyond),
              "beyond-limits",
              "Nest less deeply, and send shorter names, numbers and texts.");
      case StreamReadException malformed -> malformed(malformed);
      case JacksonException json -> new FieldError(path(json), "invalid", told(json, null));
      case IllegalArgumentException illegal ->
          new FieldError("body", "invalid", told(illegal, null));
      default -> new FieldError("body", "missing", "Send a JSON body.");
    };
  }

  private static String known(UnrecognizedPropertyException unknown) {
    String known =
        unknown.getKnownPropertyIds() == null
            ? ""
            : unknown.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
    return "Leave it out; the known fields are: " + known + ".";
  }

  private static FieldError malformed(StreamReadException malformed) {
    if (malformed.getOriginalMessage().startsWith("Duplicate")
        && malformed.processor() instanceof JsonParser parser) {
      return new FieldError(path(parser.streamReadContext()), "duplicate-field", "Name it once.");
    }
    TokenStreamLocation at = malformed.getLocation();
    String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    return new FieldError(
        "body", "malformed-json", "The JSON text breaks off or errs" + where + ".");
  }

  /** What a type of this product said when it refused the value, else the form it must have. */
  private static String told(Throwable error, @Nullable Class<?> type) {
    Throwable said = error.getCause() == null ? error : error.getCause();
    StackTraceElement[] from = said.getStackTrace();
    boolean own =
        said instanceof IllegalArgumentException
            && from.length > 0
            && from[0].getClassName().startsWith(OWN);
    String message = said.getMessage();
    return own && message != null ? message : ExpectedForm.of(type);
  }

  private static String path(JacksonException e) {
    StringBuilder path = new StringBuilder();
    e.getPath().forEach(step -> add(path, step.getPropertyName(), step.getIndex()));
    return path.isEmpty() ? "body" : path.toString();
  }

  private static String path(TokenStreamContext at) {
    StringBuilder path = new StringBuilder();
    List<TokenStreamContext> steps = new ArrayList<>();
    for (TokenStreamContext step = at; step != null && !step.inRoot(); step = step.getParent()) {
      steps.addFirst(step);
    }
    steps.forEach(step -> add(path, step.currentName(), step.getCurrentIndex()));
    return path.toString();
  }

  private static void add(StringBuilder path, @Nullable String name, int index) {
    if (name == null) {
      path.append('[').append(index).append(']');
    } else {
      path.append(path.isEmpty() ? "" : ".").append(name);
    }
  }
}
