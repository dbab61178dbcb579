package pep.platform.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.FieldError;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in one sentence what is wrong with a JSON text, where, and what would be right. */
public class JsonErrors {

  public FieldError of(Throwable error) {
    if (error instanceof UnrecognizedPropertyException unknown) {
      String known =
          unknown.getKnownPropertyIds() == null
              ? ""
              : unknown.getKnownPropertyIds().stream()
                  .map(String::valueOf)
                  .sorted()
                  .collect(Collectors.joining(", "));
      return new FieldError(
          path(unknown), "unknown-field", "Leave it out; the known fields are: " + known + ".");
    }
    if (error instanceof InvalidFormatException format) {
      return new FieldError(path(format), "wrong-format", expected(format));
    }
    if (error instanceof MismatchedInputException mismatch) {
      return new FieldError(path(mismatch), "wrong-type", expected(mismatch));
    }
    if (error instanceof StreamReadException malformed) {
      TokenStreamLocation at = malformed.getLocation();
      String where =
          at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
      return new FieldError(
          "body", "malformed-json", "The JSON text breaks off or errs" + where + ".");
    }
    if (error instanceof JacksonException json) {
      String why =
          json.getCause() instanceof IllegalArgumentException illegal
              ? illegal.getMessage()
              : json.getOriginalMessage();
      return new FieldError(path(json), "invalid", message(why));
    }
    if (error instanceof IllegalArgumentException illegal) {
      return new FieldError("body", "invalid", message(illegal.getMessage()));
    }
    return new FieldError("body", "missing", "Send a JSON body.");
  }

  private static String expected(MismatchedInputException e) {
    Class<?> type = e.getTargetType();
    if (type == null) {
      return "Give a value of another type.";
    }
    if (type.isEnum()) {
      String names =
          Arrays.stream(type.getEnumConstants())
              .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
      return "Give one of: " + names + ".";
    }
    return switch (type.getSimpleName()) {
      case "Instant" -> "Give an instant in RFC 3339 UTC, such as 2026-01-31T09:30:00Z.";
      case "LocalDate" -> "Give a date such as 2026-01-31.";
      case "Money" -> "Give money such as {\"amount\":\"12.30\",\"currency\":\"EUR\"}.";
      default -> "Give a value that reads as " + type.getSimpleName() + ".";
    };
  }

  private static String path(JacksonException e) {
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference each : e.getPath()) {
      if (each.getPropertyName() != null) {
        path.append(path.isEmpty() ? "" : ".").append(each.getPropertyName());
      } else {
        path.append('[').append(each.getIndex()).append(']');
      }
    }
    return path.isEmpty() ? "body" : path.toString();
  }

  private static String message(@Nullable String text) {
    return Objects.requireNonNullElse(text, "Give a valid value.");
  }
}
