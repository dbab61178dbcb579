package pep.partner.attribute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One attribute that a vendor keeps of its partners.
 *
 * @param code an identifier, as rules name it: {@code attributes.<code>}
 * @param codes the values allowed for {@link AttributeType#CODES}; empty otherwise
 */
public record AttributeDefinition(
    String code, String name, AttributeType type, SortedSet<String> codes) {

  /**
   * The value in its stored form: text, decimal, boolean, ISO day or sorted list of codes.
   *
   * @return null if the value does not fit
   */
  @Nullable Object read(Object value) {
    return switch (type) {
      case STRING -> value instanceof String text ? text : null;
      case NUMBER -> number(value);
      case BOOLEAN -> bool(value);
      case DATE -> day(value);
      case CODES -> codes(value);
    };
  }

  /** What would be right, in one sentence. */
  String cure() {
    return switch (type) {
      case STRING -> "Give a text.";
      case NUMBER -> "Give a number.";
      case BOOLEAN -> "Give true or false.";
      case DATE -> "Give a date such as 2026-01-31.";
      case CODES -> "Give a list of: " + String.join(", ", codes) + ".";
    };
  }

  private static @Nullable Object number(Object value) {
    try {
      return value instanceof Number || value instanceof String
          ? new BigDecimal(value.toString())
          : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable Object bool(Object value) {
    return switch (value.toString()) {
      case "true" -> true;
      case "false" -> false;
      default -> null;
    };
  }

  private static @Nullable Object day(Object value) {
    try {
      return LocalDate.parse(value.toString()).toString();
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private @Nullable Object codes(Object value) {
    if (!(value instanceof Collection<?> given)) {
      return null;
    }
    SortedSet<String> read = new TreeSet<>();
    for (Object each : given) {
      if (!(each instanceof String code) || !codes.contains(code)) {
        return null;
      }
      read.add(code);
    }
    return List.copyOf(read);
  }
}
