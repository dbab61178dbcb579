package pep.partner.attribute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pep.partner.validation.Legible;

/**
 * One attribute that a vendor keeps of its partners.
 *
 * @param code an identifier, as rules name it: {@code attributes.<code>}
 * @param codes the values allowed for {@link AttributeType#CODES}; empty otherwise
 */
public record AttributeDefinition(
    String code, String name, AttributeType type, SortedSet<String> codes) {

  private static final int LONGEST = 1000;
  private static final int LONGEST_NUMBER = 50;
  private static final int INTEGER_DIGITS = 15;
  private static final int FRACTION_DIGITS = 10;

  /**
   * The value in its stored form: text, decimal, boolean, ISO day or sorted list of codes.
   *
   * @return null if the value does not fit
   */
  @Nullable Object read(Object value) {
    return switch (type) {
      case STRING -> value instanceof String text && isText(text) ? text : null;
      case NUMBER -> number(value);
      case BOOLEAN -> bool(value);
      case DATE -> day(value);
      case CODES -> codes(value);
    };
  }

  /** What would be right, in one sentence. */
  String cure() {
    return switch (type) {
      case STRING -> "Give a text of at most " + LONGEST + " characters, none of control.";
      case NUMBER -> "Give a number of at most 15 digits before the point and 10 after it.";
      case BOOLEAN -> "Give true or false.";
      case DATE -> "Give a date such as 2026-01-31.";
      case CODES -> "Give a list of: " + String.join(", ", codes) + ".";
    };
  }

  private static boolean isText(String text) {
    return text.length() <= LONGEST && Legible.Check.isLegible(text, true);
  }

  private static @Nullable Object number(Object value) {
    try {
      String text = value instanceof Number || value instanceof String ? value.toString() : "";
      BigDecimal number = text.length() > LONGEST_NUMBER ? null : new BigDecimal(text);
      return number != null && fits(number.stripTrailingZeros()) ? number : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static boolean fits(BigDecimal number) {
    long before = (long) number.precision() - number.scale();
    return number.scale() <= FRACTION_DIGITS && before <= INTEGER_DIGITS;
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
      LocalDate day = LocalDate.parse(value.toString());
      return day.getYear() >= 1000 && day.getYear() <= 9999 ? day.toString() : null;
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
