package pep.platform.json;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Decimal numbers as requests may hold them: plain digits of ASCII, a full stop before the
 * fraction, a minus where it is negative; no exponent, no plus.
 */
public final class PlainNumbers {

  /** More would not fit the 34 digits of the database once two are multiplied. */
  public static final int INTEGER_DIGITS = 15;

  public static final int FRACTION_DIGITS = 6;

  /** The largest number taken; its negative is the smallest. */
  public static final BigDecimal MAX =
      BigDecimal.TEN.pow(INTEGER_DIGITS).subtract(BigDecimal.ONE.movePointLeft(FRACTION_DIGITS));

  private static final String CURE =
      "Give a plain decimal number such as 12.30, with at most %d digits before the point and %d"
          + " after it.";
  private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

  private PlainNumbers() {}

  /**
   * @throws WrongForm if it is no plain decimal number, or one beyond the bound
   */
  public static BigDecimal decimal(String text) {
    return decimal(text, INTEGER_DIGITS, FRACTION_DIGITS);
  }

  /**
   * @throws WrongForm if it is no plain decimal number, or has more digits than these
   */
  public static BigDecimal decimal(String text, int integerDigits, int fractionDigits) {
    String cure = CURE.formatted(integerDigits, fractionDigits);
    if (!PLAIN.matcher(text).matches()) {
      throw new WrongForm("wrong-format", cure);
    }
    int start = text.startsWith("-") ? 1 : 0;
    int point = text.indexOf('.');
    int end = point < 0 ? text.length() : point;
    int fraction = point < 0 ? 0 : text.length() - point - 1;
    if (end - start > integerDigits || fraction > fractionDigits) {
      throw new WrongForm("out-of-range", cure);
    }
    return new BigDecimal(text);
  }

  /**
   * A number that is measured, such as a degree; its fraction may be longer than one of money.
   *
   * @throws WrongForm if it is no plain decimal number
   */
  public static double measure(String text) {
    return decimal(text, INTEGER_DIGITS, 20).doubleValue();
  }

  /** A measured number as JSON has it, which may be written with an exponent. */
  static double finite(String json) {
    double number = Double.parseDouble(json);
    if (!Double.isFinite(number)) {
      throw new WrongForm("out-of-range", "Give a number that is not so large.");
    }
    return number;
  }

  /**
   * @throws WrongForm if it is no whole number of at most 18 digits
   */
  public static long whole(String text) {
    if (!WHOLE.matcher(text).matches()) {
      throw new WrongForm("wrong-format", "Give a whole number, in digits.");
    }
    return Long.parseLong(text);
  }

  /**
   * @throws WrongForm if it is no whole number of 32 bits
   */
  public static int small(String text) {
    long whole = whole(text);
    if (whole != (int) whole) {
      throw new WrongForm("out-of-range", "Give a whole number of at most ten digits.");
    }
    return (int) whole;
  }
}
