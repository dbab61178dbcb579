package pep.partner.attribute;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pep.platform.json.Dates;
import pep.platform.json.PlainNumbers;
import pep.platform.json.WrongForm;
import pep.platform.validation.TextForms;

/**
 * One attribute that a vendor keeps of its partners.
 *
 * @param code an identifier, as rules name it: {@code attributes.<code>}
 * @param codes the values allowed for {@link AttributeType#CODES}; empty otherwise
 */
public record AttributeDefinition(
    String code, String name, AttributeType type, SortedSet<String> codes) {

  private static final int LONGEST = 1000;
  private static final int FRACTION_DIGITS = 10;

  /**
   * The value in its stored form: text, decimal, boolean, ISO day or sorted list of codes. Codes
   * may come as one text with {@code |} in between, as they do in a cell.
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
      case DATE -> "Give a date of the years 1900 to 2999, such as 2026-01-31.";
      case CODES -> "Give a list of: " + String.join(", ", codes) + ".";
    };
  }

  private static boolean isText(String text) {
    return TextForms.isText(text, LONGEST);
  }

  private static @Nullable Object number(Object value) {
    try {
      String text = value instanceof Number || value instanceof String ? value.toString() : "";
      return PlainNumbers.decimal(text, PlainNumbers.INTEGER_DIGITS, FRACTION_DIGITS);
    } catch (WrongForm e) {
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
      return Dates.day(value.toString()).toString();
    } catch (WrongForm e) {
      return null;
    }
  }

  private @Nullable Object codes(Object value) {
    Collection<?> given;
    if (value instanceof Collection<?> list) {
      given = list;
    } else if (value instanceof String text) {
      given = List.of(text.split("\\|", -1));
    } else {
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
