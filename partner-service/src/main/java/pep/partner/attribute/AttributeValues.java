package pep.partner.attribute;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.json.Dates;
import pep.platform.json.PlainNumbers;
import pep.platform.json.WrongForm;
import pep.platform.validation.TextForms;

/**
 * The values of attributes in the forms in which they come and are stored: text, decimal, whole
 * number, boolean, ISO day, sorted list of codes, or the texts of an amount and its currency. What
 * comes in a cell is one text: codes with {@code |} in between, money as {@code 12.30 EUR}.
 */
final class AttributeValues {

  static final String AMOUNT = "amount";
  static final String CURRENCY = "currency";

  private static final int LONGEST = 1000;
  private static final int FRACTION_DIGITS = 10;

  private AttributeValues() {}

  /** The stored form; null if the value does not fit. */
  static @Nullable Object read(AttributeDefinition definition, Object value) {
    try {
      return switch (definition.type()) {
        case STRING -> value instanceof String text && isText(text) ? text : null;
        case NUMBER -> number(value);
        case INTEGER -> whole(value);
        case MONEY -> money(value);
        case BOOLEAN -> bool(value);
        case DATE -> Dates.day(value.toString()).toString();
        case CODES -> codes(definition.codes(), value);
      };
    } catch (WrongForm e) {
      return null;
    }
  }

  /** What would be right, in one sentence. */
  static String cure(AttributeDefinition definition) {
    return switch (definition.type()) {
      case STRING -> "Give a text of at most " + LONGEST + " characters, none of control.";
      case NUMBER -> "Give a number of at most 15 digits before the point and 10 after it.";
      case INTEGER -> "Give a whole number of at most 15 digits.";
      case MONEY ->
          "Give an amount and its currency, with no more decimals than the currency has, such as"
              + " {\"amount\":\"12.30\",\"currency\":\"EUR\"} or, in a cell, 12.30 EUR.";
      case BOOLEAN -> "Give true or false.";
      case DATE -> "Give a date of the years 1900 to 2999, such as 2026-01-31.";
      case CODES -> "Give a list of: " + String.join(", ", definition.codes()) + ".";
    };
  }

  private static boolean isText(String text) {
    return TextForms.isText(text, LONGEST);
  }

  private static BigDecimal number(@Nullable Object value) {
    return PlainNumbers.decimal(digits(value), PlainNumbers.INTEGER_DIGITS, FRACTION_DIGITS);
  }

  /** Of no more digits than every reader of JSON keeps. */
  private static Long whole(Object value) {
    PlainNumbers.decimal(digits(value));
    return PlainNumbers.whole(digits(value));
  }

  private static String digits(@Nullable Object value) {
    return switch (value) {
      case BigDecimal number -> number.toPlainString();
      case Number number -> number.toString();
      case String text -> text;
      case null, default -> "";
    };
  }

  private static @Nullable Map<String, String> money(Object value) {
    if (value instanceof Map<?, ?> parts) {
      return parts.size() == 2
          ? money(digits(parts.get(AMOUNT)), String.valueOf(parts.get(CURRENCY)))
          : null;
    }
    String[] cell = value.toString().split(" ", -1);
    return cell.length == 2 ? money(cell[0], cell[1]) : null;
  }

  private static @Nullable Map<String, String> money(String amount, String currency) {
    try {
      Money money = Money.of(CurrencyUnit.of(currency), PlainNumbers.decimal(amount));
      return new TreeMap<>(
          Map.of(AMOUNT, money.getAmount().toPlainString(), CURRENCY, currency));
    } catch (IllegalCurrencyException | ArithmeticException e) {
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

  private static @Nullable Object codes(Collection<String> allowed, Object value) {
    List<?> given = listed(value);
    if (given == null) {
      return null;
    }
    SortedSet<String> read = new TreeSet<>();
    for (Object each : given) {
      if (!(each instanceof String code) || !allowed.contains(code)) {
        return null;
      }
      read.add(code);
    }
    return List.copyOf(read);
  }

  private static @Nullable List<?> listed(Object value) {
    return switch (value) {
      case Collection<?> list -> new ArrayList<>(list);
      case String text -> List.of(text.split("\\|", -1));
      default -> null;
    };
  }

  /** Whether a value that comes in says the same as one that is stored, whatever its form. */
  static boolean same(Object given, Object stored) {
    return switch (stored) {
      case Number number -> sameNumber(digits(given), new BigDecimal(digits(number)));
      case Collection<?> list -> sameCodes(listed(given), list);
      case Map<?, ?> money -> money.equals(money(given));
      default -> stored.toString().equals(given.toString());
    };
  }

  private static boolean sameNumber(String given, BigDecimal stored) {
    try {
      return PlainNumbers.decimal(given, PlainNumbers.INTEGER_DIGITS, FRACTION_DIGITS)
              .compareTo(stored)
          == 0;
    } catch (WrongForm e) {
      return false;
    }
  }

  private static boolean sameCodes(@Nullable List<?> given, Collection<?> stored) {
    return given != null && new HashSet<Object>(given).equals(new HashSet<Object>(stored));
  }
}
